import { describe, expect, test } from '@jest/globals';
import { ProgramError } from '../../procedures/interpreter.ts';
import type { RenderedCondition, RenderedNode, Value } from '../../procedures/rendered_program.ts';
import { exec, programOf, set, trace } from './support/programs.ts';

const when = (condition: RenderedCondition, then: RenderedNode[], otherwise: RenderedNode[] = []): RenderedNode => ({
  kind: 'when',
  condition,
  then,
  otherwise,
});
const fail = (...parts: (string | { variable: string })[]): RenderedNode => ({
  kind: 'fail',
  message: parts.map((part) => (typeof part === 'string' ? { literal: part } : part)),
});

describe('statement', () => {
  test('is sent with the present values of its variables, in their order', () => {
    const program = programOf([exec('one', ['v_b', 'v_a', 'v_b'])], { v_a: 1, v_b: null });
    expect(trace(program).asked).toEqual(['one(null, 1, null)']);
  });

  test('its count goes into a variable', () => {
    const program = programOf([exec('one', [], 'v_n'), exec('two', ['v_n'])], { v_n: 0 });
    expect(trace(program, { one: { count: 7 } }).asked).toEqual(['one', 'two(7)']);
  });
});

describe('every', () => {
  const every = (seconds: number, ...body: RenderedNode[]): RenderedNode => ({ kind: 'every', seconds, body });
  const clock = (...seconds: number[]) => ({ clock: seconds.map((passed) => ({ seconds: passed })) });

  test('does something once so many seconds went by since the first, and again since it last did', () => {
    const program = programOf(['a', 'b', 'c', 'd', 'e'].map((step) => every(60, exec(step))));
    expect(trace(program, clock(1000, 1059.9, 1060, 1100, 1121)).asked).toEqual([
      ...['clock', 'clock', 'clock', 'c', 'clock', 'clock', 'e'],
    ]);
  });

  test('with no seconds does it each time but the first', () => {
    const program = programOf([every(0, exec('a')), every(0, exec('b'))]);
    expect(trace(program, clock(5, 5)).asked).toEqual(['clock', 'clock', 'b']);
  });
});

describe('set', () => {
  test('puts the columns of one row into the variables', () => {
    const program = programOf([set('read', ['v_a', 'v_b']), exec('use', ['v_a', 'v_b'])], { v_a: 1, v_b: 2 });
    expect(trace(program, { read: { row: ['x', null] } }).asked).toEqual(['read', 'use("x", null)']);
    expect(trace(program, { read: { row: [] } }).asked).toEqual(['read', 'use(null, null)']);
  });
});

describe('parameters', () => {
  const program = programOf([exec('use', ['p_a', 'p_b'])], {}, { parameters: ['p_a', 'p_b'] });
  test('are there by name; one that is not given is null', () => {
    expect(trace(program, {}, ['x', 'y']).asked).toEqual(['use("x", "y")']);
    expect(trace(program, {}, ['x']).asked).toEqual(['use("x", null)']);
  });
});

describe('when', () => {
  test.each<[Value, RenderedCondition['operator'], Value, boolean]>([
    [1, '=', 1, true],
    [1, '=', 2, false],
    [1, '<>', 2, true],
    [1, '<>', 1, false],
    [1, '<', 2, true],
    [2, '<', 2, false],
    [2, '<=', 2, true],
    [3, '<=', 2, false],
    [3, '>', 2, true],
    [2, '>', 2, false],
    [2, '>=', 2, true],
    [1, '>=', 2, false],
    [10, '>', 9, true],
    ['fail', '=', 'fail', true],
    ['a', '<', 'b', true],
    [null, '=', null, false],
    [null, '<>', 1, false],
    [1, '<>', null, false],
    [null, '<', 1, false],
    [0, '>=', null, false],
  ])('%j %s %j is %s', (left, operator, right, holds) => {
    const branches = [[exec('yes')], [exec('no')]] as const;
    const literal = when({ left: 'v_a', operator, right: { literal: right } }, [...branches[0]], [...branches[1]]);
    const variable = when({ left: 'v_a', operator, right: { variable: 'v_b' } }, [...branches[0]], [...branches[1]]);
    const { asked } = trace(programOf([literal, variable], { v_a: left, v_b: right }));
    expect(asked).toEqual(holds ? ['yes', 'yes'] : ['no', 'no']);
  });

  test('without an otherwise does nothing', () => {
    const program = programOf([when({ left: 'v_a', operator: '=', right: { literal: 1 } }, [exec('yes')])], { v_a: 2 });
    expect(trace(program)).toEqual({ asked: [], result: null });
  });
});

describe('repeat', () => {
  const repeat = (more: Partial<Extract<RenderedNode, { kind: 'repeat' }>>): RenderedNode => ({
    kind: 'repeat',
    step: 'loop',
    counter: 'v_i',
    from: { literal: 0 },
    by: 1,
    until: { left: 'v_n', operator: '=', right: { literal: 0 } },
    maximum: 3,
    body: [exec('body', ['v_i'], 'v_n')],
    ...more,
  });

  test('runs until the condition holds; the counter moves after each pass', () => {
    const program = programOf([repeat({}), exec('after', ['v_i'])], { v_i: null, v_n: 9 });
    const answers = { 'body(0)': { count: 4 }, 'body(1)': { count: 0 } };
    expect(trace(program, answers).asked).toEqual(['body(0)', 'body(1)', 'after(2)']);
  });

  test('runs at least once, even if the condition held before', () => {
    expect(trace(programOf([repeat({})], { v_i: null, v_n: 0 })).asked).toEqual(['body(0)']);
  });

  test('counts down from a variable', () => {
    const until = { left: 'v_i', operator: '<', right: { literal: 0 } } as const;
    const program = programOf([repeat({ from: { variable: 'v_rounds' }, by: -1, until })], { v_i: 0, v_rounds: 2 });
    expect(trace(program).asked).toEqual(['body(2)', 'body(1)', 'body(0)']);
  });

  test('as many passes as the maximum are allowed, one more fails loudly', () => {
    const busy = { count: 1 };
    const answers = { 'body(0)': busy, 'body(1)': busy, 'body(2)': busy };
    const { asked, error } = trace(programOf([repeat({})], { v_i: null, v_n: 9 }), answers);
    expect(asked).toEqual(['body(0)', 'body(1)', 'body(2)']);
    expect(error).toBeInstanceOf(ProgramError);
    expect(error).toHaveProperty('message', 'loop: not done after 3 passes');
    expect(trace(programOf([repeat({})], { v_i: null, v_n: 9 }), { ...answers, 'body(2)': { count: 0 } })).toEqual({
      asked: ['body(0)', 'body(1)', 'body(2)'],
      result: null,
    });
  });
});

describe('fail', () => {
  test('ends with a message of literals and variables; a null is nothing', () => {
    const program = programOf([fail({ variable: 'v_n' }, ' bad rows', { variable: 'v_none' }), exec('never')], {
      v_n: 3,
      v_none: null,
    });
    const { asked, error } = trace(program);
    expect(asked).toEqual([]);
    expect(error).toBeInstanceOf(ProgramError);
    expect(error).toHaveProperty('message', '3 bad rows');
  });
});

describe('transaction', () => {
  const body = [exec('one'), exec('two')];
  const program = programOf([{ kind: 'transaction', body }, exec('after')]);

  test('stands between BEGIN and COMMIT', () => {
    expect(trace(program).asked).toEqual(['BEGIN', 'one', 'two', 'COMMIT', 'after']);
  });

  test('rolls back once and passes the error on', () => {
    const lost = new Error('lost');
    expect(trace(program, { one: lost })).toEqual({ asked: ['BEGIN', 'one', 'ROLLBACK'], error: lost });
  });

  test('rolls back where the commit fails', () => {
    const lost = new Error('conflict');
    expect(trace(program, { COMMIT: lost })).toEqual({
      asked: ['BEGIN', 'one', 'two', 'COMMIT', 'ROLLBACK'],
      error: lost,
    });
  });

  test('a rollback that fails does not hide why there was one', () => {
    const lost = new Error('lost');
    const answers = { two: lost, ROLLBACK: new Error('no transaction is active') };
    expect(trace(program, answers)).toEqual({ asked: ['BEGIN', 'one', 'two', 'ROLLBACK'], error: lost });
  });

  test('rolls back for an error of the program itself', () => {
    const { asked, error } = trace(programOf([{ kind: 'transaction', body: [exec('one'), fail('stop')] }]));
    expect(asked).toEqual(['BEGIN', 'one', 'ROLLBACK']);
    expect(error).toHaveProperty('message', 'stop');
  });

  test('that cannot begin is not rolled back', () => {
    const busy = new Error('busy');
    expect(trace(program, { BEGIN: busy })).toEqual({ asked: ['BEGIN'], error: busy });
  });
});

describe('attempt', () => {
  const attempt = (body: RenderedNode[]): RenderedNode => ({
    kind: 'attempt',
    body,
    error: 'v_error',
    onError: [exec('record', ['v_error']), exec('release')],
  });

  test('does nothing more where nothing fails', () => {
    expect(trace(programOf([attempt([exec('one')])], { v_error: null })).asked).toEqual(['one']);
  });

  test('records the error, then fails with it', () => {
    const lost = new Error("it's lost");
    const program = programOf([attempt([exec('one'), exec('two')]), exec('never')], { v_error: null });
    expect(trace(program, { one: lost })).toEqual({ asked: ['one', `record("it's lost")`, 'release'], error: lost });
  });

  test('a transaction inside has rolled back before', () => {
    const program = programOf([attempt([{ kind: 'transaction', body: [exec('one'), fail('stop')] }])], {
      v_error: null,
    });
    expect(trace(program).asked).toEqual(['BEGIN', 'one', 'ROLLBACK', 'record("stop")', 'release']);
  });

  test('reads the message of an error of another realm, and of what is no error', () => {
    const program = programOf([attempt([exec('one')])], { v_error: null });
    const foreign = Object.assign(new Error('hidden'), { message: 'from Snowflake' });
    expect(trace(program, { one: foreign }).asked).toContain('record("from Snowflake")');
  });
});

describe('call', () => {
  test('passes literals and variables; its result is the program’s', () => {
    const call: RenderedNode = {
      kind: 'call',
      procedure: 'inner',
      arguments: [{ literal: '{}' }, { variable: 'v_a' }],
    };
    const { asked, result } = trace(programOf([call], { v_a: null }), {
      'call inner("{}", null)': { result: '{"a":1}' },
    });
    expect(asked).toEqual(['call inner("{}", null)']);
    expect(result).toBe('{"a":1}');
  });
});

describe('the result', () => {
  test('is the last value of its variable', () => {
    const program = programOf([set('read', ['v_summary'])], { v_summary: 'before' }, { result: 'v_summary' });
    expect(trace(program, { read: { row: ['after'] } }).result).toBe('after');
    expect(trace(programOf([], { v_summary: 'before' }, { result: 'v_summary' })).result).toBe('before');
    expect(trace(programOf([])).result).toBeNull();
  });
});

test('two runs of one program share nothing', () => {
  const program = programOf([exec('use', ['v_n']), set('raise', ['v_n'])], { v_n: 0 });
  const answers = { raise: { row: [1] } };
  expect(trace(program, answers).asked).toEqual(trace(program, answers).asked);
});
