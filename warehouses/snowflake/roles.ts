import type { SnowflakeTarget } from '../../config/types.ts';
import { contextOf } from '../../procedures/locations.ts';
import { dialects } from '../../sql/dialects/index.ts';
import { nexus, render } from '../../sql/tag.ts';
import { nexus_secrets } from '../../sql/tables/operations.ts';
import type { Bundle, BundleObject } from '../../build/bundle.ts';
import { grant, grantDatabase, grantSchema, grantsToRead } from './grants.ts';
import type { SnowflakeRelation } from './names.ts';

/** Grants of one role, in the order in which they are run. */
export interface RoleGrants {
  readonly role: string;
  /** What the role is for. */
  readonly purpose: string;
  readonly grants: readonly string[];
}

const isTable = ({ kind }: BundleObject): boolean => kind === 'table';
const isView = ({ kind }: BundleObject): boolean => kind === 'view' || kind === 'source_view';
const isRoutine = ({ kind }: BundleObject): boolean => kind === 'function' || kind === 'procedure';

/**
 * The grants for the roles that a target names. With owner's rights whoever calls needs USAGE of the procedure and
 * nothing on what it reads and writes; with caller's rights all of that.
 * https://docs.snowflake.com/en/developer-guide/stored-procedure/stored-procedures-rights
 *
 * @param sources what the procedures read of the user's
 */
export function roleGrants(
  bundle: Bundle,
  target: SnowflakeTarget,
  sources: readonly SnowflakeRelation[] = [],
): RoleGrants[] {
  const { schema } = bundle.location;
  const place = { database: target.database, schema };
  const context = contextOf(dialects.snowflake, bundle.location);
  const full = ({ name }: { readonly name: string }): string => render(nexus(name), context).text;
  const isWork = ({ name }: BundleObject): boolean => bundle.workTables.some((table) => table.name === name);
  const leading = (role: string): string[] => [grantDatabase(place.database, role), grantSchema(place, role)];
  const select = (objects: readonly BundleObject[], role: string): string[] => [
    ...objects.filter(isTable).map((object) => grant('SELECT', `TABLE ${full(object)}`, role)),
    ...objects.filter(isView).map((object) => grant('SELECT', `VIEW ${full(object)}`, role)),
  ];
  const routine = (object: BundleObject, role: string): string => {
    const types = (object.signature?.args ?? []).map(({ type }) => type).join(', ');
    return grant('USAGE', `${object.kind.toUpperCase()} ${full(object)}(${types})`, role);
  };
  const found: RoleGrants[] = [];

  const { analyst_role: analyst, reader_role: reader } = target;
  if (analyst !== undefined) {
    const isCaller = target.execute_as === 'caller';
    const readable = bundle.objects.filter(
      (object) => isCaller || (object.name !== nexus_secrets.name && !isWork(object)),
    );
    found.push({
      role: analyst,
      purpose: 'calls the procedures and reads what they make',
      grants: [
        ...leading(analyst),
        ...bundle.objects.filter(isRoutine).map((object) => routine(object, analyst)),
        ...select(readable, analyst),
        ...(isCaller
          ? [
              ...bundle.objects
                .filter(isTable)
                .map((object) => grant(['INSERT', 'UPDATE', 'DELETE', 'TRUNCATE'], `TABLE ${full(object)}`, analyst)),
              ...grantsToRead(sources, analyst),
            ]
          : []),
      ],
    });
  }
  if (reader !== undefined) {
    found.push({
      role: reader,
      purpose: 'reads persons, groups, timelines, traits and states',
      grants: [
        ...leading(reader),
        ...select(
          bundle.objects.filter(({ isResult }) => isResult === true),
          reader,
        ),
      ],
    });
  }
  return found;
}
