/**
 * The loader of whose columns there are more than of any other; undefined where there are none.
 *
 * @param said what the config says counts first: another one must have more
 * @param countThere how many of the columns that a loader makes are there
 */
export async function likelyLoader(
  said: string,
  loaders: readonly string[],
  countThere: (loader: string) => Promise<number>,
): Promise<string | undefined> {
  let best: { readonly loader: string | undefined; readonly count: number } = { loader: undefined, count: 0 };
  for (const loader of new Set([said, ...loaders])) {
    if (!loaders.includes(loader)) continue;
    const count = await countThere(loader);
    if (count > best.count) best = { loader, count };
  }
  return best.loader;
}

/** What to write where the tables of a source are those of another loader. */
export const loaderHint = (source: string, loader: string): string =>
  `Source ${source}: its tables look like those of ${loader}: "loader": "${loader}".`;
