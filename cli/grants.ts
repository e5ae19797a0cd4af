import type { Bundle } from '../build/bundle.ts';
import { messageOf } from '../procedures/message_of.ts';
import { configuredRelations } from '../deploy/check_sources.ts';
import { sideBySide } from '../deploy/side_by_side.ts';
import { SnowflakeWarehouse } from '../warehouses/snowflake/snowflake.ts';
import { grantsToRead } from '../publish/grants.ts';
import { DEFAULT_SCHEMA } from '../publish/publish_results.ts';
import type { Warehouse } from '../warehouses/warehouse.ts';
import { pasteable } from '../warehouses/snowflake/grants.ts';
import { externalRelations } from '../warehouses/snowflake/names.ts';
import type { RoleGrants } from '../warehouses/snowflake/roles.ts';
import { roleGrants } from '../warehouses/snowflake/roles.ts';
import { UsageError } from './errors.ts';
import type { Output } from './output.ts';
import { counted } from './output.ts';
import type { Session } from './session.ts';

export interface GrantOptions {
  readonly applyGrants?: boolean;
}

/** @throws UsageError where there are no roles to grant anything to */
export function checkGrantOptions({ config, target, warehouse }: Session, { applyGrants }: GrantOptions): void {
  if (applyGrants !== true) return;
  if (warehouse !== 'snowflake') throw new UsageError('--apply-grants is for Snowflake.');
  const { analyst_role: analyst, reader_role: reader } = config.targets[target]?.snowflake ?? {};
  if (analyst === undefined && reader === undefined) {
    throw new UsageError(
      `--apply-grants needs to know to whom: give target ${target} an analyst_role or a reader_role, under snowflake.`,
    );
  }
}

/** Grants for the roles that the target names: made if asked for, else shown. @returns them, for machines */
export async function granted(
  warehouse: Warehouse,
  session: Session,
  bundle: Bundle,
  { applyGrants }: GrantOptions,
  output: Output,
): Promise<readonly RoleGrants[]> {
  const { config, target } = session;
  if (warehouse.name === 'duckdb') return grantsOfPublished(session, output);
  const part = config.targets[target]?.snowflake;
  if (!(warehouse instanceof SnowflakeWarehouse) || part === undefined) return [];
  const roles = roleGrants(bundle, part, externalRelations(configuredRelations(config, 'snowflake'), warehouse.at));
  if (applyGrants === true) {
    const count = roles.reduce((sum, { grants }) => sum + grants.length, 0);
    await output.stage(
      'Grants',
      () => applyAll(warehouse, roles),
      () => `${counted(count, 'grant')} for ${roles.map(({ role }) => role).join(' and ')}`,
    );
    return roles;
  }
  const { bold, dim } = output.color;
  for (const { role, purpose, grants } of roles) {
    output.print(`Role ${bold(role)} ${purpose}. Deploy with ${bold('--apply-grants')}, or:`);
    output.print(dim(pasteable(grants)));
  }
  return roles;
}

/** Grants for those who read what is published. @returns them, for machines */
function grantsOfPublished({ config, target }: Session, output: Output): readonly RoleGrants[] {
  const { schema = DEFAULT_SCHEMA, reader_role: role } = config.targets[target]?.duckdb?.publish_to ?? {};
  if (role === undefined) return [];
  const grants = grantsToRead(schema, role);
  const { bold, dim } = output.color;
  output.print(
    `Role ${bold(role)} reads what is published. The role that publishes runs, once schema ${schema} is there:`,
  );
  output.print(dim(pasteable(grants)));
  return [{ role, purpose: 'reads what is published', grants }];
}

/** Makes all that can be made. @throws with those that could not, for whoever may */
async function applyAll(warehouse: SnowflakeWarehouse, roles: readonly RoleGrants[]): Promise<void> {
  const failed: { grant: string; why: string }[] = [];
  const all = roles.flatMap(({ grants }) => grants);
  await sideBySide([...new Set(all)], warehouse.concurrency, async (grant) => {
    await warehouse.execute(grant).catch((error: unknown) => {
      failed.push({ grant, why: messageOf(error).split('\n')[0] ?? '' });
    });
  });
  if (failed.length === 0) return;
  throw new Error(
    `${counted(failed.length, 'grant')} could not be made (${failed[0]?.why ?? ''}); everything else is done. Whoever may runs:\n${pasteable(failed.map(({ grant }) => grant))}`,
  );
}
