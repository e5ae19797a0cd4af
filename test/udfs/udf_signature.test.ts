import { describe, expect, test } from '@jest/globals';
import { readSignatures, sqlType, udfType } from '../../build/udf_signature.ts';
import { UDFS } from '../../udfs/index.ts';

describe('readSignatures', () => {
  test('reads order, nesting and results from the types', () => {
    const signatures = readSignatures();
    const interval = {
      struct: {
        state_name: 'string',
        state_value: 'string',
        entered_at: 'string',
        exited_at: 'string',
        trigger_event_id: 'string',
      },
    };
    const name = { given: 'string', middle: 'string', family: 'string', prefix: 'string', suffix: 'string' };
    expect(signatures).toEqual({
      check_options: {
        args: [
          { name: 'given', type: 'string' },
          { name: 'known', type: 'string' },
        ],
        returns: 'string',
      },
      find_bridges: {
        args: [
          { name: 'row_count', type: 'float' },
          { name: 'identifier_count', type: 'float' },
          { name: 'ties', type: { array: 'float' } },
          { name: 'least', type: 'float' },
          { name: 'most', type: 'float' },
        ],
        returns: { array: 'float' },
      },
      merge_states: {
        args: [
          { name: 'intervals', type: { array: interval } },
          { name: 'definitions', type: 'string' },
        ],
        returns: { array: interval },
      },
      normalize_domain: { args: [{ name: 'value', type: 'string' }], returns: 'string' },
      normalize_email: {
        args: [
          { name: 'value', type: 'string' },
          { name: 'options', type: 'string' },
        ],
        returns: 'string',
      },
      normalize_phone: {
        args: [
          { name: 'value', type: 'string' },
          { name: 'default_region', type: 'string' },
        ],
        returns: 'string',
      },
      parse_address_list: {
        args: [{ name: 'header', type: 'string' }],
        returns: { array: { struct: { name: 'string', address: 'string' } } },
      },
      parse_name: { args: [{ name: 'value', type: 'string' }], returns: { struct: name } },
      solve_components: {
        args: [
          { name: 'node_count', type: 'float' },
          { name: 'edges', type: { array: 'float' } },
        ],
        returns: { array: 'float' },
      },
      solve_constrained: {
        args: [
          { name: 'node_count', type: 'float' },
          { name: 'veto_count', type: 'float' },
          { name: 'link_count', type: 'float' },
          { name: 'ties', type: { array: 'float' } },
          { name: 'typed', type: { array: 'float' } },
          { name: 'limits', type: 'string' },
        ],
        returns: { array: 'float' },
      },
    });
    expect(Object.keys(name)).toEqual(structFields(signatures.parse_name.returns));
  });

  test('agrees with the parameters of the functions', () => {
    for (const { name, call } of UDFS) expect([name, call.length]).toEqual([name, readSignatures()[name].args.length]);
  });

  test.each([
    ['a union', { type: ['string', 'number'] }],
    ['a tuple', { type: 'array', items: [{ type: 'string' }] }],
    ['a free object', { type: 'object' }],
    ['anything', {}],
    ['nothing', undefined],
  ])('refuses %s', (_, schema) => {
    expect(() => udfType(schema as Parameters<typeof udfType>[0], 'argument x of f')).toThrow(
      /^argument x of f has a type/,
    );
  });
});

describe('sqlType', () => {
  const nested = { array: { struct: { name: 'string', score: 'float', ok: 'boolean' } } } as const;
  test.each([
    ['snowflake', ['VARCHAR', 'FLOAT', 'BOOLEAN', 'ARRAY', 'OBJECT']],
    [
      'bigquery',
      [
        'STRING',
        'FLOAT64',
        'BOOL',
        'ARRAY<STRUCT<name STRING, score FLOAT64, ok BOOL>>',
        'STRUCT<name STRING, score FLOAT64, ok BOOL>',
      ],
    ],
    [
      'duckdb',
      [
        'VARCHAR',
        'DOUBLE',
        'BOOLEAN',
        'STRUCT(name VARCHAR, score DOUBLE, ok BOOLEAN)[]',
        'STRUCT(name VARCHAR, score DOUBLE, ok BOOLEAN)',
      ],
    ],
  ] as const)('on %s', (warehouse, expected) => {
    expect(
      (['string', 'float', 'boolean', nested, nested.array] as const).map((type) => sqlType(warehouse, type)),
    ).toEqual(expected);
  });
});

function structFields(type: unknown): string[] {
  return Object.keys((type as { struct: object }).struct);
}
