import { describe, expect, test } from '@jest/globals';
import { goodBundle } from '../fixtures/bundle.ts';
import type { Bundle } from '../manifest.ts';
import { checkClients } from './gate.ts';

/** A bundle whose install.sql has something else in place of a part. */
function changedInstall(from: string, to: string): Bundle {
  const bundle = goodBundle('snowflake');
  const install = bundle.files.get('install.sql') ?? '';
  if (!install.includes(from)) throw new Error(`install.sql has no ${from}`);
  bundle.files.set(
    'install.sql',
    install.replace(from, () => to),
  );
  return bundle;
}

const findings = (bundle: Bundle) =>
  checkClients(bundle).findings.map(({ object, step, message }) => `${object}, ${step ?? ''}: ${message}`);

test('four readers of two clients give each statement as it was written', () => {
  const { statements, findings: found } = checkClients(goodBundle('snowflake'));
  expect(found).toEqual([]);
  // Five statements, each read four times.
  expect(statements).toBe(20);
});

describe('what a client changes is found', () => {
  test('two ampersands of a body are one to the command line', () => {
    const changed = changedInstall('return VALUE ===', 'return 1 && VALUE ===');
    expect(findings(changed)).toEqual([
      expect.stringMatching(
        /^install.sql, snow sql: snow sql sends another text: ".*1 && VALUE.*" becomes ".*1 & VALUE/s,
      ),
      expect.stringMatching(/^install.sql, snow sql --retain-comments: /),
    ]);
  });

  test('a carriage return in a literal does not reach the warehouse', () => {
    expect(findings(changedInstall("COMMENT = 'Every event", "COMMENT = 'Every\r\nevent"))).toEqual([
      expect.stringMatching(/^install.sql, snow sql: .*\\r\\nevent.* becomes .*[^r]\\nevent/),
      expect.stringMatching(/^install.sql, snow sql --retain-comments: /),
    ]);
  });
});

test('a variable that the command line does not know is its error', () => {
  expect(() => checkClients(changedInstall("COMMENT = 'Every", "COMMENT = '<% every %>"))).toThrow(/rendering error/);
});
