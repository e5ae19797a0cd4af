import { MEASURE_COLUMNS } from '../steps/checks/measures.ts';
import { nexus_runs } from '../tables/operations.ts';
import { id, join, nexus, op, sql } from '../tag.ts';
import type { LogicalType, Sql } from '../tag.ts';
import type { View } from '../view.ts';
import { pick } from './columns.ts';

const OF_RUN = ['run_id', 'started_at'];

const member = (name: string, type: LogicalType): Sql => {
  const text = op.jsonText(op.jsonElement('measured'), [name]);
  return sql`${type === 'string' ? text : op.safeCast(text, type)} AS ${id(name)}`;
};

const runs = sql`(SELECT ${join(OF_RUN.map(id), ', ')}, ${op.parseJson(id('quality'))} AS quality FROM ${nexus('nexus_runs')})`;

export const qualityView = (): View => ({
  name: 'nexus_quality',
  description: 'What each run measured: sizes, growth, limits that are near, rows that alone hold an entity together.',
  columns: { ...pick(nexus_runs, OF_RUN), ...MEASURE_COLUMNS },
  query: sql`SELECT
  ${join(
    [
      ...OF_RUN.map((name) => sql`runs.${id(name)} AS ${id(name)}`),
      ...Object.entries(MEASURE_COLUMNS).map(([name, { type }]) => member(name, type)),
    ],
    ',\n  ',
  )}
FROM ${op.unnestJson({ relation: runs, alias: 'runs' }, sql`runs.quality`, [], 'measured')}`,
});
