import { chmod, mkdtemp, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { dialects } from '../../sql/dialects/index.ts';
import { PRIVATE, identify, isSameFile, keepPrivate } from '../../warehouses/duckdb/database_file.ts';
import { DuckDbWarehouse } from '../../warehouses/duckdb/duckdb.ts';
import { contentsOf, differences } from './contents.ts';
import type { Manifest } from './manifest.ts';
import { aboutOf, readManifest, writeManifest } from './manifest.ts';

const { quote, literal } = dialects.duckdb;

/** An engine without a database of its own; what does not fit into memory goes to a folder that is removed after. */
export async function withEngine<T>(
  schema: string,
  spill: string,
  work: (engine: DuckDbWarehouse) => Promise<T>,
): Promise<T> {
  const engine = await DuckDbWarehouse.open(':memory:', schema);
  try {
    await engine.execute(`SET temp_directory = ${literal(spill)}`);
    return await work(engine);
  } finally {
    await engine.close();
  }
}

/** A folder beside a file, that nobody else may look into, for what is to get its name once it is whole. */
export async function inFolderBeside<T>(file: string, work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(dirname(file), `.${basename(file)}-`));
  const release = keepPrivate(PRIVATE);
  try {
    return await work(folder);
  } finally {
    release();
    await rm(folder, { recursive: true, force: true });
  }
}

export const attach = (engine: DuckDbWarehouse, file: string, name: string, mode = 'READ_ONLY'): Promise<void> =>
  engine.execute(`ATTACH ${literal(file)} AS ${quote(name)} (${mode})`);

/** What a file says it is a backup of; undefined where it is none. */
export const manifestOf = (file: string): Promise<Manifest | undefined> =>
  inFolderBeside(file, (folder) =>
    withEngine('nexus', join(folder, 'spill'), async (engine) => {
      await attach(engine, file, 'nexus_copy');
      return readManifest(engine, 'nexus_copy');
    }),
  );

export interface BackupRequest {
  /** The database, and the schema in it that holds the deployment. */
  readonly path: string;
  readonly schema: string;
  /** The backup: another file, which is not there or is an earlier backup. */
  readonly file: string;
  readonly version: string;
  /** The config that named the database. */
  readonly config: string;
}

export interface Backup extends Manifest {
  readonly bytes: number;
}

/**
 * Writes what a database holds to a file of its own, with what it is. The rows are copied and not the blocks: of what was
 * deleted nothing comes along, an erased person among it. While it is read nobody can write to the database.
 *
 * @throws where another process has the database open for writing, or where the copy is not what was read
 */
export async function writeBackup({ path, schema, file, version, config }: BackupRequest): Promise<Backup> {
  if (isSameFile(await identify(path), await identify(file))) {
    throw new Error(`${file} is the database itself. Name another file for its backup.`);
  }
  if ((await identify(file)) !== undefined && (await manifestOf(file).catch(() => undefined)) === undefined) {
    throw new Error(`${file} is there and is no backup of Nexus, so it is not replaced. Name another file.`);
  }
  return inFolderBeside(file, async (folder) => {
    const made = join(folder, basename(file));
    const manifest = await withEngine(schema, join(folder, 'spill'), async (engine) => {
      await attach(engine, path, 'nexus_original');
      await engine.execute('USE "nexus_original"');
      if (!(await engine.isInstalled())) {
        throw new Error(`Nexus is not deployed in the schema ${schema} of ${path}, so there is nothing to back up.`);
      }
      await refuseForeignKeys(engine, path);
      const about = await aboutOf(engine, { version, place: path, config, schema });
      await attach(engine, made, 'nexus_copy', 'READ_WRITE');
      await engine.execute('COPY FROM DATABASE "nexus_original" TO "nexus_copy"');
      const contents = await contentsOf(engine, 'nexus_copy');
      const wrong = differences(await contentsOf(engine, 'nexus_original'), contents);
      if (wrong.length > 0) {
        throw new Error(`The copy of ${path} is not what was read: ${wrong.join(', ')}. No backup was made.`);
      }
      await writeManifest(engine, 'nexus_copy', { about, contents });
      await engine.execute('CHECKPOINT "nexus_copy"');
      await engine.execute('USE memory');
      await engine.execute('DETACH "nexus_copy"');
      return { about, contents };
    });
    await chmod(made, PRIVATE);
    const { size } = await stat(made);
    await rename(made, file);
    return { ...manifest, bytes: size };
  });
}

/** DuckDB copies tables in no order in which a row finds the one that it refers to. */
async function refuseForeignKeys(engine: DuckDbWarehouse, path: string): Promise<void> {
  const { rows } = await engine.query(
    "SELECT DISTINCT schema_name || '.' || table_name FROM duckdb_constraints() WHERE database_name = 'nexus_original' AND constraint_type = 'FOREIGN KEY' ORDER BY ALL",
  );
  if (rows.length === 0) return;
  throw new Error(
    `${path} has tables with foreign keys (${rows.map(([name]) => String(name)).join(', ')}), which DuckDB cannot copy. Nexus makes none: keep these tables in another database, or copy the file by hand while no process has it open.`,
  );
}
