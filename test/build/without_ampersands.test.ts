import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { withoutAmpersands } from '../../build/without_ampersands.ts';

interface Ran {
  readonly result: unknown;
  readonly calls: readonly number[];
}

const VALUES: readonly unknown[] = [0, 1, -7, 2 ** 31, 2 ** 33 + 5, 1.5, NaN, '', 'a&b', null, undefined, false, true];

/** Runs a body; `f(n)` gives the nth value, and it is written down that it was called. */
function run(body: string): Ran {
  const calls: number[] = [];
  const f = (index: number): unknown => {
    calls.push(index);
    return VALUES[index % VALUES.length];
  };
  const result = new Function('f', 'x', 'y', body)(f, 0, 'text') as unknown;
  return { result, calls };
}

/** Any expression in which the operators stand, in all places where an expression may stand. */
const { expression } = fc.letrec<{ expression: string; atom: string }>((tie) => {
  const e = tie('expression');
  const two = (operator: string) => fc.tuple(e, e).map(([a, b]) => `(${a}${operator}${b})`);
  return {
    atom: fc.oneof(
      fc.nat(20).map((index) => `f(${String(index)})`),
      fc.constantFrom('x', 'y', '0', '3', '""', '"a & b && c"', "'&'", 'null', '`&x`', '/[&]&/.test("&&")'),
    ),
    expression: fc.oneof(
      { depthSize: 'medium', withCrossShrink: true },
      tie('atom'),
      ...[' && ', '&&', ' && ', ' & ', '&', ' || ', ', ', ' === ', ' < ', ' + '].map(two),
      fc.tuple(e, e, e).map(([a, b, c]) => `(${a} && ${b} || ${c})`),
      fc.tuple(e, e, e).map(([a, b, c]) => `(${a} ? ${b} && 1 : ${c})`),
      fc.tuple(e, e).map(([a, b]) => `[${a} && ${b}, ${b}][0]`),
      fc.tuple(e, e).map(([a, b]) => `(() => ${a} && ${b})()`),
      fc.tuple(e, e).map(([a, b]) => `(function () { if (${a} && ${b}) return 1; return ${b} & 6; })()`),
      e.map((a) => `!${a}`),
      e.map((a) => `(x = ${a})`),
      e.map((a) => `\`\${${a}}&\``),
    ),
  };
});

describe('withoutAmpersands', () => {
  test('leaves no & and changes neither what comes out nor what is evaluated, and in which order', () => {
    fc.assert(
      fc.property(expression, expression, (a, b) => {
        const body = `// a & b\nif (${a} && ${b}) f(90);\n${a} && f(91);\nfor (var i = 0; i < 2 && ${b}; i++) f(92);\nreturn ${a} && ${b};`;
        const changed = withoutAmpersands(body);
        expect(changed).not.toContain('&');
        expect(run(changed)).toEqual(run(body));
      }),
      { numRuns: 400 },
    );
  });

  test.each([
    ['if (a() && b) c();', 'if ((a() ? b : false)) c();'],
    ['return a && b;', 'return (a ? b : a);'],
    ['return a === 1 && b;', 'return (a === 1 ? b : false);'],
    ['return a.b && c;', 'let nexus_left;\nreturn ((nexus_left = a.b) ? c : nexus_left);'],
    ['return!a&&b', 'return(!a?b:!1)'],
    ['return a & 0xff;', 'return (~(~(a) | ~(0xff)));'],
    ['return "a&b" + /&+/.test(x);', 'return "a\\x26b" + /\\x26+/.test(x);'],
    ['return 1; // this & that', 'return 1; // this and that'],
    ['/** this & that */\nfunction f() { return 1; }', '/** this and that */\nfunction f() { return 1; }'],
  ])('%s', (body, changed) => {
    expect(withoutAmpersands(body)).toBe(changed);
  });

  test('a function that calls itself on the left side', () => {
    const body = 'const down = (n) => (n > 0 ? down(n - 1) : f(0)) && n || n; return down(4);';
    expect(run(withoutAmpersands(body))).toEqual(run(body));
  });

  test.each(['a &&= b;', 'a &= 1;', 'String.raw`&`;', 'tag`${1}&`;'])('refuses %s', (body) => {
    expect(() => withoutAmpersands(body)).toThrow('cannot be said without &');
  });
});
