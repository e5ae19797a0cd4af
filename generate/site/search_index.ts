import MiniSearch from 'minisearch';
import type { RenderedPage } from './render_markdown.ts';
import type { Found } from './search_options.ts';
import { SEARCH_OPTIONS } from './search_options.ts';

/** How much of a passage a result shows. */
const SHOWN = 160;

/** The index of all passages, as JSON that the page's script loads. */
export function searchIndex(pages: readonly { readonly address: string; readonly page: RenderedPage }[]): string {
  const index = new MiniSearch<Found>(SEARCH_OPTIONS);
  for (const { address, page } of pages) {
    const title = page.headings[0]?.text ?? '';
    for (const { heading, text } of page.passages) {
      const isPage = heading === page.headings[0];
      index.add({
        id: isPage ? address : `${address}#${heading.anchor}`,
        page: title,
        heading: isPage ? '' : heading.text,
        text,
        begin: text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text,
      });
    }
  }
  return JSON.stringify(index);
}
