import type { Publication } from '../publish/publish.ts';
import type { Warehouse } from '../warehouses/warehouse.ts';
import { backedUpAfter, checkBackedUp } from './backup_to.ts';
import { confirmed } from './confirm.ts';
import { UsageError } from './errors.ts';
import { withDeployment } from './deployed.ts';
import type { Output } from './output.ts';
import { counted } from './output.ts';
import type { FailedPublication } from './publish.ts';
import { checkPublished, publishedAfter } from './publish.ts';
import type { CommonOptions } from './session.ts';
import { databasePath, openSession } from './session.ts';

interface ForgetOptions extends CommonOptions {
  readonly yes?: boolean;
  /** What is to go and nothing else, as JSON: a list of objects with type and value. */
  readonly identifiers?: string;
}

/** What an erasure would take: how many identifiers, and how many of each type. */
export interface ErasurePreview {
  readonly status: 'preview' | 'unknown' | 'too_many';
  readonly entities: number;
  readonly identifiers_erased: number;
  readonly identifiers_kept: number;
  readonly erased: Readonly<Record<string, number>>;
  readonly kept: Readonly<Record<string, number>>;
  readonly confirm: string | null;
}

/** What an erasure did. */
export interface Erasure {
  readonly status: 'erased';
  readonly run_id: string;
  readonly receipt_id: string;
  readonly entities: number;
  readonly identifiers_erased: number;
  readonly identifiers_kept: number;
  /** What the warehouse may still hold. */
  readonly history: string;
  /** DuckDB, where the target has a `publish_to`: what became of it there. */
  readonly publication?: Publication | FailedPublication;
  /** The same of its `backup_to`. */
  readonly backup?: Publication | FailedPublication;
}

/** Options of `nexus_forget_with` for a request, as its one argument. @throws UsageError if the list is none */
export function forgetOptions(type: string, value: string, identifiers?: string, confirm?: string): string {
  let list: unknown;
  try {
    if (identifiers !== undefined) list = JSON.parse(identifiers);
  } catch {
    list = null;
  }
  if (list !== undefined && !Array.isArray(list)) {
    throw new UsageError(
      `--identifiers must be a JSON list, such as '[{"type":"email","value":"ada@example.com"}]', and is ${String(identifiers)}`,
    );
  }
  return JSON.stringify({
    type,
    value,
    ...(list === undefined ? {} : { identifiers: list }),
    ...(confirm === undefined ? {} : { confirm }),
  });
}

const byType = (counts: Readonly<Record<string, number>>): string =>
  Object.entries(counts)
    .filter(([, number]) => number > 0)
    .map(([type, number]) => `${type} ${String(number)}`)
    .join(', ');

/** The preview in a sentence or two. */
export function previewText(preview: ErasurePreview): string {
  const { identifiers_erased: erased, identifiers_kept: kept } = preview;
  if (preview.status === 'unknown') return 'No record that was loaded has this identifier: there is nothing to erase.';
  const goes = `Would erase ${counted(erased, 'identifier')} (${byType(preview.erased)}) of ${counted(preview.entities, 'entity', 'entities')}, with the traits, memberships and states that hang on them.`;
  const stays =
    kept === 0
      ? ''
      : `\n${counted(kept, 'identifier')} (${byType(preview.kept)}) ${kept === 1 ? 'stays' : 'stay'}: others share ${kept === 1 ? 'it' : 'them'}, or --identifiers does not name ${kept === 1 ? 'it' : 'them'}.`;
  const many =
    preview.status === 'too_many'
      ? '\nThese are more than one person has: perhaps several were merged. Say which are to go with --identifiers.'
      : '';
  return `${goes}${stays}${many}`;
}

const callForget = async (warehouse: Warehouse, options: string): Promise<unknown> =>
  JSON.parse((await warehouse.call('nexus_forget_with', [options])) ?? '{}');

/** `nexus forget`: the preview, a question, and the erasure. */
export async function forget(output: Output, options: ForgetOptions, type = '', value = ''): Promise<void> {
  const request = forgetOptions(type, value, options.identifiers);
  const session = await openSession(options, output);
  const result = await withDeployment(session, output, async (warehouse) => {
    const preview = (await callForget(warehouse, request)) as ErasurePreview;
    output.print(previewText(preview));
    // Whoever asks for JSON is a program: without --yes it wants the preview.
    const isAnswer = preview.status !== 'preview' || (output.isJson && options.yes !== true);
    if (isAnswer || preview.confirm === null) return preview;
    await confirmed(output, `Erase this from ${warehouse.place} for good?`, options.yes);
    const erased = (await callForget(
      warehouse,
      forgetOptions(type, value, options.identifiers, preview.confirm),
    )) as Erasure;
    const publication = await publishedAfter(warehouse, session, output);
    const backup = await backedUpAfter(warehouse, session, output);
    return { ...erased, ...(publication && { publication }), ...(backup && { backup }) };
  });
  output.result(result);
  if (result.status !== 'erased') return;
  output.print(`Erased. Receipt ${result.receipt_id} is in nexus_receipts.`);
  output.note(`what was deleted may remain for a while in ${result.history}; the sources have it still`);
  checkBackedUp(result.backup, output);
  checkPublished(result.publication, output, databasePath(session), 'It is erased');
}
