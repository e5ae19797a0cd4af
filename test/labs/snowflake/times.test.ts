import { expect, test } from '@jest/globals';
import type { NexusConfig } from '../../../config/types.ts';
import { buildBundle } from '../../../build/build.ts';
import { installScript } from '../../../deploy/install_script.ts';
import { SnowflakeWarehouse } from '../../../warehouses/snowflake/snowflake.ts';
import { useEmulator } from './support.ts';

const emulator = useEmulator();

/** One instant, as each type of timestamp is written. */
const INSTANT = '2026-06-30T21:00:00.123456Z';
const VALUES = {
  NTZ: "'2026-06-30 21:00:00.123456'::TIMESTAMP_NTZ",
  TZ: "'2026-07-01 02:30:00.123456 +0530'::TIMESTAMP_TZ",
  // Written with a zone, kept as an instant, shown in the zone of whoever asks.
  LTZ: "'2026-06-30 14:00:00.123456 -0700'::TIMESTAMP_LTZ",
} as const;
type Zoned = keyof typeof VALUES;

const config = (schema: string): NexusConfig => {
  const location = { schema: `${schema}_RAW` };
  const lacks = ['event_description', 'event_value', 'value_unit', 'event_type', 'event_significance', 'source_table'];
  return {
    targets: { test: { snowflake: { database: 'LAB', schema } } },
    sources: [
      ...['ntz', 'tz', 'ltz'].map((name) => ({ name, location, relations: { events: { lacks } } })),
      { name: 'calendar', adapter: 'google_calendar', location },
    ],
    identifier_types: { email: { normalizer: 'email' } },
  };
};

const events = (type: Zoned): string[] => [
  `CREATE TABLE ${type}_events (event_id VARCHAR, occurred_at TIMESTAMP_${type}, event_name VARCHAR, synced_at TIMESTAMP_${type}, _ingested_at TIMESTAMP_${type})`,
  `INSERT INTO ${type}_events (event_id, occurred_at, event_name, _ingested_at) SELECT 'e', ${VALUES[type]}, 'paid', ${VALUES[type]}`,
];

/** Its times of two types: they meet in one expression of the adapter. */
const CALENDAR = [
  'CREATE TABLE google_calendar_events (id VARCHAR, status VARCHAR, created TIMESTAMP_LTZ, updated TIMESTAMP_NTZ, summary VARCHAR, description VARCHAR, location VARCHAR, creator VARIANT, organizer VARIANT, start VARIANT, "END" VARIANT, recurringEventId VARCHAR, originalStartTime VARIANT, iCalUID VARCHAR, sequence NUMBER, attendees VARIANT, eventType VARCHAR, _ingested_at TIMESTAMP_TZ)',
  `INSERT INTO google_calendar_events (id, created, start, _ingested_at) SELECT 'm', ${VALUES.LTZ}, PARSE_JSON('{"dateTime": "${INSTANT}"}'), ${VALUES.TZ}`,
];

test.each(['America/Los_Angeles', 'Asia/Kolkata'])(
  'times of every type are instants in UTC, in a session whose time zone is %s',
  async (zone) => {
    const schema = `TIMES_${zone}`.toUpperCase().replaceAll('/', '_');
    const client = await emulator.another();
    await client.run(
      `CREATE SCHEMA lab.${schema}_RAW`,
      `USE SCHEMA lab.${schema}_RAW`,
      ...events('NTZ'),
      ...events('TZ'),
      ...events('LTZ'),
      ...CALENDAR,
      `ALTER SESSION SET TIMEZONE = '${zone}'`,
    );
    const at = { database: 'LAB', schema };
    const warehouse = new SnowflakeWarehouse(client.connection, at);
    await warehouse.executeScript(installScript(buildBundle(config(schema), 'snowflake', 'test')));
    await warehouse.call('nexus_resolve', []);
    await warehouse.useSchema();
    const read = async (text: string): Promise<readonly (readonly unknown[])[]> => (await warehouse.query(text)).rows;
    const inUtc = (column: string): string =>
      `TO_CHAR(${column}::TIMESTAMP_NTZ(6), 'YYYY-MM-DD"T"HH24:MI:SS.FF6') || 'Z'`;
    expect(
      await read(
        `SELECT source, event_name, ${inUtc('occurred_at')}, ${inUtc('_ingested_at')} FROM nexus_event_log WHERE record_kind = 'event' ORDER BY source, event_name`,
      ),
    ).toEqual([
      ['calendar', 'meeting_held', INSTANT, INSTANT],
      ['calendar', 'meeting_scheduled', INSTANT, INSTANT],
      ['ltz', 'paid', INSTANT, INSTANT],
      ['ntz', 'paid', INSTANT, INSTANT],
      ['tz', 'paid', INSTANT, INSTANT],
    ]);
    expect(await read(`SELECT DISTINCT ${inUtc('watermark')} FROM nexus_watermarks`)).toEqual([[INSTANT]]);
    // A probe that saw other times than the load would find work again.
    expect(JSON.parse(String(await warehouse.call('nexus_resolve', [])))).toEqual({ status: 'unchanged' });
  },
);
