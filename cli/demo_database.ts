import { existsSync } from 'node:fs';
import { installedObjects } from '../deploy/deploy.ts';
import { nameInKey } from '../deploy/ledger.ts';
import { RAW_TABLES } from '../fixtures/raw_tables.ts';
import { RAW_SCHEMA } from './demo_world.ts';
import { UsageError } from './errors.ts';
import type { Session } from './session.ts';
import { databasePath, openDuckDbOf } from './session.ts';

/**
 * Removes the database of an earlier demo. Everything that is in it must be what a demo makes: tables of its raw data,
 * and what a deploy recorded as its own.
 *
 * @throws UsageError where there is something else
 */
export async function removeEarlierDemo(session: Session): Promise<void> {
  const path = databasePath(session);
  if (!existsSync(path)) return;
  const database = await openDuckDbOf(session);
  try {
    const schema = session.config.targets[session.target]?.duckdb?.schema ?? 'nexus';
    const ours = new Set([
      ...RAW_TABLES.map(({ name }) => `${RAW_SCHEMA}.${name}`),
      ...[...(await installedObjects(database)).keys()].map((key) => `${schema}.${nameInKey(key)}`),
    ]);
    const { rows } = await database.query(
      `SELECT table_schema || '.' || table_name FROM information_schema.tables WHERE table_catalog = current_database() ORDER BY 1`,
    );
    const others = rows.map(([name]) => String(name)).filter((name) => !ours.has(name));
    if (others.length > 0) {
      throw new UsageError(
        `The demo makes its database anew, and ${path} holds what no demo made: ${others.slice(0, 5).join(', ')}. Move it away, or run the demo elsewhere.`,
      );
    }
  } catch (error) {
    await database.close();
    throw error;
  }
  await database.discard();
}
