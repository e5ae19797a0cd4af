import { describe, expect, test } from '@jest/globals';
import { destination, renderMarkdown } from '../../../generate/site/render_markdown.ts';

const inSite = (file: string): string | undefined =>
  ({ 'docs/ids.md': 'ids.html', 'README.md': 'index.html', 'docs/images/run.svg': 'images/run.svg' })[file];
const rendered = (markdown: string) => renderMarkdown(markdown, 'docs/page.md', inSite);

describe('a link', () => {
  test.each([
    ['ids.md', { href: 'ids.html' }],
    ['../README.md#try-it', { href: 'index.html#try-it' }],
    ['#here', { href: '#here' }],
    ['https://example.com/a.md', { href: 'https://example.com/a.md' }],
    ['../sql/tag.ts', { file: 'sql/tag.ts' }],
  ])('%s', (link, to) => {
    expect(destination(link, 'docs/page.md', inSite)).toEqual(to);
  });

  test('to what the site lacks says where it is', () => {
    expect(rendered('[`tag.ts`](../sql/tag.ts)').html).toBe(
      '<p><span class="source" title="sql/tag.ts in the repository"><code class="word">tag.ts</code></span></p>\n',
    );
  });
});

test('a picture that the site lacks is an error', () => {
  expect(() => rendered('![none](images/none.svg)')).toThrow(
    'docs/page.md: the image images/none.svg is not in the site',
  );
});

test('anchors are those of GitHub, the second of a name too', () => {
  const { headings } = rendered('# `nexus init`, & *more*\n\n## Ids\n\n## Ids\n');
  expect(headings).toEqual([
    { depth: 1, text: 'nexus init, & more', anchor: 'nexus-init--more' },
    { depth: 2, text: 'Ids', anchor: 'ids' },
    { depth: 2, text: 'Ids', anchor: 'ids-1' },
  ]);
});

test('passages are what stands between headings, without marks and comments', () => {
  const { passages } = rendered(
    '# Title\n\n<!-- made:begin -->\nOne *two* `a < b`.\n\n## Next\n\n| a |\n|---|\n| x \\| y |\n\n```sh\nnpx & run\n```\n',
  );
  expect(passages.map(({ heading, text }) => [heading.text, text])).toEqual([
    ['Title', 'One two a < b.'],
    ['Next', 'a x | y npx & run'],
  ]);
});
