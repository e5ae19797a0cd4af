import type { Relation } from '../../sql/tag.ts';

interface Place {
  readonly project: string;
  readonly dataset: string;
  readonly location: string;
}

/** A data set that is elsewhere than its jobs will be. */
export class LocationError extends Error {}

/** Data sets that relations lie in, once each. */
export function dataSetsOf(relations: readonly Relation[], place: Place): { project: string; dataset: string }[] {
  const found = new Map<string, { project: string; dataset: string }>();
  for (const relation of relations) {
    if (relation.kind !== 'external') continue;
    const project = relation.database ?? place.project;
    const dataset = relation.schema ?? place.dataset;
    found.set(`${project}.${dataset}`, { project, dataset });
  }
  return [...found.values()];
}

/**
 * A job reads only what is in its own location, and so do routines and views.
 * https://cloud.google.com/bigquery/docs/locations#specify_locations
 *
 * @param locationOf where a data set is; undefined if it is not there
 * @throws LocationError that names every data set that is elsewhere
 */
export async function checkLocation(
  place: Place,
  relations: readonly Relation[],
  locationOf: (dataset: string, project: string) => Promise<string | undefined>,
): Promise<void> {
  const own = { project: place.project, dataset: place.dataset };
  const others = dataSetsOf(relations, place);
  const sets = [own, ...others.filter(({ project, dataset }) => project !== own.project || dataset !== own.dataset)];
  const elsewhere: string[] = [];
  for (const { project, dataset } of sets) {
    const location = await locationOf(dataset, project);
    if (location !== undefined && location.toLowerCase() !== place.location.toLowerCase()) {
      elsewhere.push(`  ${project}.${dataset} is in ${location}`);
    }
  }
  if (elsewhere.length === 0) return;
  throw new LocationError(
    `The target's location is ${place.location}, and BigQuery reads only what is in one location:\n${elsewhere.join('\n')}\nSet "location" of the target in the config to where the sources are, with a data set for Nexus that is there too.`,
  );
}
