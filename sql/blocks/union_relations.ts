import type { LogicalType } from '../tag.ts';
import { id, join, nullOf, sql } from '../tag.ts';
import type { Sql } from '../tag.ts';

/** A relation and the columns that it has. */
export interface UnionMember {
  readonly relation: Sql;
  readonly columns: readonly string[];
}

/** `UNION ALL` of relations by column name; a column that one of them lacks is null there. */
export function unionRelations(members: readonly UnionMember[], columns: Readonly<Record<string, LogicalType>>): Sql {
  const selectList = (member: UnionMember): Sql =>
    join(
      Object.entries(columns).map(([name, type]) =>
        member.columns.includes(name) ? id(name) : sql`${nullOf(type)} AS ${id(name)}`,
      ),
      ', ',
    );
  return join(
    members.map((member) => sql`SELECT ${selectList(member)} FROM ${member.relation}`),
    '\nUNION ALL\n',
  );
}
