import type { Bundle } from '../build/bundle.ts';
import { isRecordedSource } from '../sql/rules.ts';
import { nexus, sql } from '../sql/tag.ts';
import type { Warehouse } from '../warehouses/warehouse.ts';
import { spell } from '../warehouses/warehouse.ts';

/** What becomes of the records of sources that the config no longer has under their name. */
export interface SourceChanges {
  /** For people. */
  readonly notes: readonly string[];
  /** What is to be confirmed: each is a question whose answer is yes or no. */
  readonly questions: readonly string[];
}

const counted = (records: number): string =>
  `${records.toLocaleString('en-US')} ${records === 1 ? 'record' : 'records'}`;

/**
 * Compares the sources whose records are stored with those of the config.
 *
 * @param recorded what the last run went by: of a source that it did not have any more, people were asked before
 */
export async function sourceChanges(
  warehouse: Warehouse,
  { sources, removedSources }: Bundle,
  recorded: string,
): Promise<SourceChanges> {
  const { rows } = await warehouse.query(
    spell(warehouse, sql`SELECT source, COUNT(*) FROM ${nexus('nexus_event_log')} GROUP BY source ORDER BY source`),
  );
  const notes: string[] = [];
  const questions: string[] = [];
  for (const [name, count] of rows) {
    const source = String(name);
    const records = counted(Number(count));
    const renamed = sources.find(({ former }) => former.includes(source));
    if (sources.some((one) => one.name === source)) continue;
    if (renamed !== undefined) {
      notes.push(
        `${source} is ${renamed.name} now: its ${records} move to the new name, and the next run makes everything anew; ids stay, and what was erased stays away`,
      );
    } else if (removedSources.includes(source)) {
      notes.push(`${source} is removed: the next run takes back its ${records}, with all that they link`);
      questions.push(`Let the next run take back the ${records} of ${source}?`);
    } else {
      notes.push(
        `${source} is not in the config any more, and ${records} of it are stored: they stay, with all that they link, and nothing reads the source again. If it has another name now, say "renamed_from": "${source}" there, else each of its events is loaded a second time. If its records are to go, say "removed_sources": ["${source}"]`,
      );
      if (isRecordedSource(source, recorded)) {
        questions.push(`Keep the ${records} of ${source}, which is not in the config any more?`);
      }
    }
  }
  return { notes, questions };
}
