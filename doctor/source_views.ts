import { messageOf } from '../procedures/message_of.ts';
import { nexus, render } from '../sql/tag.ts';
import type { Bundle, BundleObject } from '../build/bundle.ts';
import { viewQuery } from '../build/definitions.ts';
import { sideBySide } from '../deploy/side_by_side.ts';
import type { Warehouse } from '../warehouses/warehouse.ts';
import type { Check } from './check.ts';
import { rootOf } from './errors.ts';

/** Views of ours that read the user's relations and nothing that a deploy makes. */
function readingSources({ context }: Pick<Warehouse, 'context'>, { objects }: Bundle): BundleObject[] {
  const ours = objects.flatMap(({ kind, name }) => (kind === 'schema' ? [] : [render(nexus(name), context).text]));
  return objects.filter(
    ({ kind, text }) => kind === 'source_view' && !ours.some((name) => viewQuery(text).includes(name)),
  );
}

/**
 * Has the warehouse compile what a run reads sources with, of which it gives no row: a type that does not fit, a function
 * that is refused. It can be asked before there is anything of ours.
 *
 * @param isTold whether another check tells of an error: a relation that is not there
 */
export async function checkSourceViews(
  warehouse: Pick<Warehouse, 'context' | 'concurrency' | 'query'>,
  bundle: Bundle,
  isTold: (error: unknown) => boolean = () => false,
): Promise<Check[]> {
  const name = 'Queries';
  const views = readingSources(warehouse, bundle);
  const failed = new Map<BundleObject, string>();
  await sideBySide(views, warehouse.concurrency, async (view) => {
    try {
      await warehouse.query(`SELECT * FROM (\n${viewQuery(view.text)}\n) AS source_rows LIMIT 0`);
    } catch (error) {
      const root = rootOf(error);
      if (!isTold(root)) failed.set(view, messageOf(root).split('\n').slice(0, 2).join(' '));
    }
  });
  const bad = views.flatMap((view): Check[] => {
    const said = failed.get(view);
    return said === undefined
      ? []
      : [
          {
            name,
            state: 'bad',
            detail: `source ${String(view.source)}: a run could not read it by ${view.name}. ${said}`,
          },
        ];
  });
  return bad.length > 0
    ? bad
    : [{ name, state: 'good', detail: `${String(views.length)} views over your relations compile` }];
}
