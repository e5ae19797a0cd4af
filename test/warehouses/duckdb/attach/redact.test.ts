import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { HIDDEN, redact, redactAttaching, secretsIn } from '../../../../warehouses/duckdb/attach/redact.ts';

const CHARACTERS = [...`abcXYZ0189 '"\\@:/?&=%#;,.{}[]$^+!-_ü☃`];
/** A password that is told from the words around it. */
const password = fc
  .string({ unit: fc.constantFrom(...CHARACTERS), minLength: 3, maxLength: 20 })
  .map((text) => `Zq${text}7k`);

const WAYS: readonly ((secret: string) => string)[] = [
  (secret) => `host=db port=1 user=reader password='${secret.replaceAll(/['\\]/g, '\\$&')}' dbname=crm`,
  (secret) => `postgresql://reader:${encodeURIComponent(secret)}@db:5432/crm?sslmode=require`,
  (secret) => `postgresql://db/crm?user=reader&password=${encodeURIComponent(secret)}`,
  (secret) => `md:crm?motherduck_token=${encodeURIComponent(secret)}`,
];

test('no part of a connection is told, however an error quotes it', () => {
  fc.assert(
    fc.property(password, fc.constantFrom(...WAYS), (secret, way) => {
      const connection = way(secret);
      const secrets = secretsIn(connection);
      const told = redact(
        `Unable to connect to Postgres at "${connection}": FATAL: "${secret}" or ${encodeURIComponent(secret)} is wrong`,
        secrets,
      );
      expect(told).not.toContain(secret);
      expect(told).not.toContain(encodeURIComponent(secret));
      expect(told).not.toContain(connection);
      expect(told).toContain('Unable to connect to Postgres');
    }),
  );
});

test('what looks like a login goes, also where nobody said that it is one', () => {
  expect(redact("host=db password='a b' user=x", [])).toBe(`host=db password=${HIDDEN} user=x`);
  expect(redact('failed: postgres://reader:pw@db/crm?x=1', [])).toBe(`failed: postgres://reader:${HIDDEN}@db/crm?x=1`);
  expect(redact('GET https://x/y?token=abc&page=2', [])).toBe(`GET https://x/y?token=${HIDDEN}&page=2`);
});

test('an error about rows is left as it is', () => {
  const message = 'Conversion Error: "user@example.com" has no column "password"\nLINE 1: SELECT a::INT FROM t';
  expect(redact(message, secretsIn('host=db password=hunter2'))).toBe(message);
});

test('where a connection string cannot be read, nothing that is quoted is told; where the server spoke, it is', () => {
  const secrets = secretsIn('host=db password=first word');
  expect(redactAttaching('missing "=" after "word" in connection info string', secrets)).not.toContain('word"');
  expect(redactAttaching('invalid percent-encoded token: "f%zz"', secrets)).toBe(
    `invalid percent-encoded token: "${HIDDEN}"`,
  );
  const spoken = 'connection to server at "10.0.0.1", port 5432 failed: FATAL:  role "reader" does not exist';
  expect(redactAttaching(spoken, secrets)).toBe(spoken);
});
