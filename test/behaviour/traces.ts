import type { Row, World } from '../support/world.ts';

/** Tables that only a deploy changes, and that name nobody. */
const LISTS = ['nexus_public_suffixes', 'nexus_free_mail_domains', 'nexus_installed'];

/** All rows of every table, or of every table and view, of ours. */
export async function everything(world: World, kinds: readonly string[]): Promise<Record<string, Row[]>> {
  const contents: Record<string, Row[]> = {};
  const sources = world.config.sources.map(({ name }) => `${name}_`);
  for (const { kind, name } of world.bundle.objects) {
    // A source's views show what the source still has.
    const isOurs = kinds.includes(kind) && !LISTS.includes(name) && !sources.some((source) => name.startsWith(source));
    if (isOurs) contents[name] = await world.read(name);
  }
  return contents;
}

/** Where a text stands in any column of any table or view, letter case apart. */
export async function placesOf(world: World, ...texts: readonly string[]): Promise<string[]> {
  const found = new Set<string>();
  for (const [table, rows] of Object.entries(await everything(world, ['table', 'view']))) {
    for (const [column, value] of rows.flatMap((row) => Object.entries(row))) {
      const text = String(value).toLowerCase();
      for (const erased of texts) if (text.includes(erased.toLowerCase())) found.add(`${table}.${column}: ${erased}`);
    }
  }
  return [...found];
}

/** Asks for an erasure and confirms it. @returns what was shown, and the receipt */
export async function forget(world: World, type: string, value: string, more: Row = {}): Promise<readonly [Row, Row]> {
  const request = { type, value, ...more };
  const { answer: preview } = await world.call('nexus_forget_with', JSON.stringify(request));
  const { answer } = await world.call('nexus_forget_with', JSON.stringify({ ...request, confirm: preview['confirm'] }));
  return [preview, answer];
}
