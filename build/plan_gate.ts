import { contextOf } from '../procedures/locations.ts';
import { dialects } from '../sql/dialects/index.ts';
import { nexus, render } from '../sql/tag.ts';
import type { Bundle, BundleObject } from './bundle.ts';
import { viewQuery } from './definitions.ts';
import type { PlanSize } from './plan_size.ts';
import { Planner } from './plan_size.ts';

/**
 * More relations than this in one statement is refused. Google names no limit; queries over a few dozen views have failed
 * with "not enough resources for query planning", in the dry run already.
 */
export const MOST_SCANS = 50;

/** What is planned at once. */
export interface PlannedQuery extends PlanSize {
  /** The procedure or view. */
  readonly object: string;
  /** Of a procedure. */
  readonly step?: string;
}

const isView = ({ kind }: BundleObject): boolean => kind === 'view' || kind === 'source_view';

type Planned = Pick<Bundle, 'warehouse' | 'location' | 'objects'>;

/** The size of every view, for whoever reads it alone, and what tells that of statements over them. */
export function plannedViews({ warehouse, location, objects }: Planned): {
  readonly views: readonly PlannedQuery[];
  /** The size of every statement of procedures. */
  readonly statementsOf: (objects: readonly BundleObject[]) => PlannedQuery[];
} {
  const context = contextOf(dialects[warehouse], location);
  const views = objects.filter(isView).map(({ name, text }) => ({ name, query: viewQuery(text) }));
  const planner = new Planner(
    warehouse,
    new Map(views.map(({ name, query }) => [render(nexus(name), context).text, query])),
  );
  return {
    views: views.map(({ name }) => ({ object: name, ...planner.sizeOfView(render(nexus(name), context).text) })),
    statementsOf: (procedures) =>
      procedures.flatMap(({ name, statements }) =>
        (statements ?? []).map(({ step, text }) => ({ object: name, step, ...planner.sizeOf(text) })),
      ),
  };
}

/** The size of every view of a bundle, and of every statement of its procedures. */
export function plannedQueries(bundle: Planned): PlannedQuery[] {
  const { views, statementsOf } = plannedViews(bundle);
  return [...views, ...statementsOf(bundle.objects)];
}

/** What BigQuery may refuse to plan, a sentence each. */
export const tooLargeToPlan = (planned: readonly PlannedQuery[]): string[] =>
  planned
    .filter(({ scans }) => scans > MOST_SCANS)
    .map(
      ({ object, step, scans, joins }) =>
        `${object}${step === undefined ? '' : `, step ${step}`}: BigQuery would plan ${String(scans)} relations and ${String(joins)} joins at once, and may refuse more than ${String(MOST_SCANS)}; where a source of yours is that large, give it as several sources, or as tables in place of views`,
    );
