import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { buildPage, MADE_BY } from '../report/build_page.ts';
import { maskReport } from '../report/mask_report.ts';
import { BOUNDS, readReport } from '../report/read_report.ts';
import type { Warehouse } from '../warehouses/warehouse.ts';
import { installedRelations, withDeployment } from './deployed.ts';
import { UsageError } from './errors.ts';
import type { Output } from './output.ts';
import { count } from './output.ts';
import type { CommonOptions } from './session.ts';
import { openSession } from './session.ts';

export interface ReportOptions extends CommonOptions {
  readonly out: string;
  readonly entities: string;
  readonly mask?: boolean;
}

interface Written {
  readonly path: string;
  readonly bytes: number;
  readonly entities: number;
  readonly of: number;
}

/** The head of a report, in characters. */
const LONGEST_HEAD = 2_000;

/** Reads what is deployed and writes the page. */
export async function writeReport(
  warehouse: Warehouse,
  path: string,
  { entities = BOUNDS.entities, mask = false }: { entities?: number; mask?: boolean } = {},
): Promise<Written> {
  if (existsSync(path) && !(await readFile(path, 'utf8')).slice(0, LONGEST_HEAD).includes(MADE_BY)) {
    throw new UsageError(`${path} is no report of ours, and is not replaced: move it away, or name another file.`);
  }
  const data = await readReport(warehouse, await installedRelations(warehouse), { ...BOUNDS, entities });
  const page = await buildPage(mask ? maskReport(data) : data);
  await writeFile(path, page);
  return { path, bytes: Buffer.byteLength(page), entities: data.sample.shown, of: data.sample.all };
}

/** `nexus report`: one file to look at, that opens without a network. */
export async function report(output: Output, options: ReportOptions): Promise<void> {
  if (!/^[1-9]\d{0,4}$/.test(options.entities)) {
    throw new UsageError(`--entities must be a whole number from 1 to 99999, and is ${options.entities}`);
  }
  const session = await openSession(options, output);
  const written = await withDeployment(
    session,
    output,
    (warehouse) =>
      output.stage(
        'Read and draw',
        () =>
          writeReport(warehouse, resolve(options.out), {
            entities: Number(options.entities),
            mask: options.mask === true,
          }),
        ({ entities, of }) => `${count(entities)} of ${count(of)} people and companies`,
      ),
    'read',
  );
  output.result(written);
  output.print(`${written.path} (${count(written.bytes)} bytes)`);
  output.print(
    options.mask === true
      ? 'Values, names and descriptions are masked.'
      : 'It holds what it shows of people: whoever has the file has that. --mask leaves values out.',
  );
}
