import type { Database } from '../database.ts';

/** Draws a number in [0, 1) from the row's own number: the same data on every machine. */
const draw = (what: string, number = 'person'): string => `(hash('${what}', ${number}) % 1000000) / 1000000.0`;

/**
 * Rows as a company's tools give them: people with a customer number, one to three addresses, phones and devices, some of
 * which a household or an office shares; each seen in several rows, and some rows delivered again.
 *
 * Table `records`: row_id, identifier_type, identifier_value, each a text; two and a half rows an identifier.
 *
 * @param identifiers about how many distinct ones
 */
export async function makePeople(database: Database, identifiers: number): Promise<void> {
  const people = Math.round(identifiers / 4.02);
  await database.execute(`CREATE TABLE people AS
SELECT range AS person,
  1 + CAST(${draw('emails', 'range')} < 0.35 AS INT) + CAST(${draw('more', 'range')} < 0.08 AS INT) AS emails,
  CAST(${draw('phones', 'range')} < 0.6 AS INT) AS phones,
  CAST(${draw('devices', 'range')} * 2.2 AS INT) AS devices,
  ${draw('household', 'range')} < 0.06 AS shares_phone,
  ${draw('office', 'range')} < 0.03 AS shares_device
FROM range(${String(people)})`);
  await database.execute(`CREATE TABLE owned AS
SELECT person, 'customer_id' AS identifier_type, 'cus_' || person AS identifier_value, 0 AS number FROM people
UNION ALL
SELECT person, 'email', 'person' || person || '.' || unnest(range(emails)) || '@example.com', unnest(range(emails)) FROM people
UNION ALL
SELECT person, 'phone', '+1555' || CASE WHEN shares_phone THEN person - person % 3 ELSE person END || '0' || unnest(range(phones)), unnest(range(phones)) FROM people
UNION ALL
SELECT person, 'device', 'dev-' || md5(CAST(CASE WHEN shares_device THEN person - person % 5 ELSE person END AS VARCHAR) || '/' || unnest(range(devices))), unnest(range(devices)) FROM people`);
  // Each identifier stands beside its owner's customer number or first address; a quarter of the rows come twice.
  await database.execute(`CREATE TABLE records AS
WITH numbered AS (
  SELECT owned.*, 'row-' || ROW_NUMBER() OVER () AS row_id FROM owned
),
paired AS (
  SELECT row_id, identifier_type, identifier_value, person FROM numbered
  UNION ALL
  SELECT row_id,
    CASE WHEN hash('with', row_id) % 3 = 0 THEN 'customer_id' ELSE 'email' END,
    CASE WHEN hash('with', row_id) % 3 = 0 THEN 'cus_' || person ELSE 'person' || person || '.0@example.com' END,
    person
  FROM numbered
)
SELECT row_id, identifier_type, identifier_value FROM paired
UNION ALL
SELECT row_id || '-again', identifier_type, identifier_value FROM paired WHERE hash('again', row_id) % 4 = 0`);
  await database.execute('DROP TABLE people');
  await database.execute('DROP TABLE owned');
}
