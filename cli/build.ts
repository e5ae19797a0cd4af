import { relative, resolve } from 'node:path';
import type { WarehouseName } from '../sql/dialect.ts';
import { buildBundle } from '../build/build.ts';
import type { Bundle, BundleObject } from '../build/bundle.ts';
import { installScripts } from '../deploy/install_script.ts';
import { writeBundle } from '../deploy/write_bundle.ts';
import { UsageError } from './errors.ts';
import type { Output } from './output.ts';
import { count, counted } from './output.ts';
import type { CommonOptions, Session } from './session.ts';
import { openSession } from './session.ts';
import { renderTable } from './table.ts';

const bytes = (text: string): number => Buffer.byteLength(text);

function largest(objects: readonly BundleObject[], kind: BundleObject['kind']): string {
  const sizes = objects.filter((object) => object.kind === kind).map(({ name, text }) => ({ name, size: bytes(text) }));
  const [first] = sizes.sort((a, b) => b.size - a.size);
  return first === undefined ? '' : `${first.name} ${count(first.size)}`;
}

interface Script {
  readonly file: string;
  readonly bytes: number;
}

const scriptsOf = (bundle: Bundle): Script[] =>
  [...installScripts(bundle)].map(([file, text]) => ({ file, bytes: bytes(text) }));

function installSize(scripts: readonly Script[]): string {
  const most = count(Math.max(...scripts.map((script) => script.bytes)));
  return scripts.length === 1 ? most : `${String(scripts.length)} parts, the largest ${most}`;
}

/** Warehouses that the target of a session has. */
function warehousesOf({ config, target, path }: Session, chosen: WarehouseName | undefined): WarehouseName[] {
  const part = config.targets[target] ?? {};
  const available = (['duckdb', 'snowflake', 'bigquery'] as const).filter((name) => part[name] !== undefined);
  if (chosen === undefined) return available;
  if (!available.includes(chosen)) throw new UsageError(`Target ${target} has no ${chosen} part in ${path}.`);
  return [chosen];
}

/** `nexus build`: writes the bundles of a target to files. */
export async function build(output: Output, options: CommonOptions & { readonly out: string }): Promise<void> {
  const session = await openSession(options, output);
  const directory = resolve(options.out);
  const bundles: Bundle[] = [];
  for (const warehouse of warehousesOf(session, options.warehouse)) {
    const bundle = await output.stage(
      `Build ${warehouse}`,
      async () => {
        const built = buildBundle(session.config, warehouse, session.target);
        await writeBundle(built, directory);
        return built;
      },
      ({ objects }) => `${counted(objects.length, 'object')} → ${relative('', directory) || '.'}/${warehouse}/`,
    );
    bundles.push(bundle);
  }
  const rows = bundles.map((bundle) => ({
    warehouse: bundle.warehouse,
    objects: bundle.objects.length,
    install: scriptsOf(bundle),
    largest_function: largest(bundle.objects, 'function'),
    largest_procedure: largest(bundle.objects, 'procedure'),
  }));
  output.result({ target: session.target, directory, bundles: rows });
  output.print();
  output.print(
    renderTable(
      {
        columns: ['warehouse', 'objects', 'bytes of install.sql', 'largest function', 'largest procedure'],
        rows: rows.map((row) => Object.values({ ...row, install: installSize(row.install) })),
      },
      output,
    ),
  );
  for (const { warehouse, install } of rows.filter((row) => row.install.length > 1)) {
    const files = `${String(install[0]?.file)} to ${String(install.at(-1)?.file)}`;
    output.note(`${warehouse} takes no script of that size at once: ${files} are run one after the other.`);
  }
}
