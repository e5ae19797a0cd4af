import { describe, expect, test } from '@jest/globals';
import { buildBundle } from '../../../build/build.ts';
import { configOf } from '../../support/world.ts';
import { disturbedProcedure, resolveProcedure, stepNames } from './disturbed.ts';

const config = configOf({ targets: { test: { bigquery: { project: 'test', dataset: 'nexus', location: 'US' } } } });
const bundle = buildBundle(config, 'bigquery');
const { text, statements } = resolveProcedure(bundle);
const disturbed = (after: string): string => disturbedProcedure(bundle, '`p`.`d`.`copy`', after, 'SELECT 42;');

describe('disturbedProcedure', () => {
  const steps = [...new Set(statements.map(({ step }) => step))].filter((step) => step !== 'begin');

  test.each([...steps, 'commit'])('adds one thing, after %s, and changes the name', (step) => {
    const copy = disturbed(step);
    expect(copy).toContain('\nSELECT 42;\n');
    expect(copy.replaceAll('\nSELECT 42;\n', '\n').split('\n').slice(1)).toEqual(text.split('\n').slice(1));
    expect(copy.split('\n')[0]).toBe('CREATE OR REPLACE PROCEDURE `p`.`d`.`copy`(p_options STRING)');
  });

  test('leaves the count of rows with its statement', () => {
    expect(disturbed('take_lock')).toMatch(/SET v_locked = @@row_count;\nSELECT 42;\n/);
  });

  test('refuses a step that there is not', () => {
    expect(() => disturbed('nowhere')).toThrow('has no step nowhere');
  });
});

const squeezed = (sql: string): string => sql.replaceAll(/\s+/g, ' ');

describe('stepNames', () => {
  const stepOf = stepNames(bundle);

  test('knows the statements of the program however they are indented', () => {
    const all = bundle.objects.flatMap((object) => object.statements ?? []);
    for (const { text: statement } of statements.filter((one) => !['call', 'result'].includes(one.step))) {
      // What several steps share is one text.
      const steps = all.filter((one) => squeezed(one.text) === squeezed(statement)).map(({ step }) => step);
      expect(steps).toContain(stepOf(`${statement.replaceAll('\n', '\n    ')};`));
    }
  });

  test('knows the transaction, and nothing else', () => {
    expect(['BEGIN TRANSACTION', 'COMMIT TRANSACTION;', 'SELECT 1'].map(stepOf)).toEqual([
      'begin',
      'commit',
      undefined,
    ]);
  });
});
