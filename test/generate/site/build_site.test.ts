import { beforeAll, describe, expect, test } from '@jest/globals';
import vm from 'node:vm';
import MiniSearch from 'minisearch';
import { buildSite } from '../../../generate/site/build_site.ts';
import { ENTRIES, htmlFile } from '../../../generate/site/navigation.ts';
import type { Found } from '../../../generate/site/search_options.ts';
import { SEARCH_OPTIONS } from '../../../generate/site/search_options.ts';

const all = (text: string, pattern: RegExp): string[] => Array.from(text.matchAll(pattern), ([, found = '']) => found);

describe('the site', () => {
  let site: ReadonlyMap<string, string>;
  const pages = (): [string, string][] => [...site].filter(([path]) => path.endsWith('.html'));
  const idsOf = (address: string): Set<string> => new Set(all(site.get(address) ?? '', / id="([^"]+)"/g));
  let index: MiniSearch<Found>;

  beforeAll(async () => {
    site = await buildSite();
    const window: { nexusSearchIndex?: string } = {};
    vm.runInNewContext(site.get('search-index.js') ?? '', { window });
    index = MiniSearch.loadJSON<Found>(window.nexusSearchIndex ?? '', SEARCH_OPTIONS);
  });

  test('has every page of the navigation, each with the whole navigation and itself marked in it', () => {
    const addresses = ENTRIES.map(({ file }) => htmlFile(file));
    expect(pages().map(([path]) => path)).toEqual(addresses);
    for (const [path, html] of pages()) {
      const navigation = /<nav id="site-navigation"[\s\S]*?<\/nav>/.exec(html)?.[0] ?? '';
      expect(all(navigation, /href="([^"]+)"/g)).toEqual(addresses);
      expect(all(navigation, /href="([^"]+)" aria-current="page"/g)).toEqual([path]);
    }
  });

  test('leads nowhere that is not there: pages, headings, pictures', () => {
    const broken = pages().flatMap(([path, html]) =>
      all(html, / (?:href|src)="([^"]*)"/g)
        .filter((link) => !/^(https?:|data:)/.test(link))
        .filter((link) => {
          const [address = '', anchor] = link.split('#');
          const target = address === '' ? path : address;
          return !site.has(target) || (anchor !== undefined && !idsOf(target).has(anchor));
        })
        .map((link) => `${path}: ${link}`),
    );
    expect(broken).toEqual([]);
  });

  test('asks the network for nothing', () => {
    const loaded = pages().flatMap(([, html]) => [
      ...all(html, /<(?:script|img|iframe)[^>]* src="([^"]*)"/g),
      ...all(html, /<link[^>]* href="([^"]*)"/g),
    ]);
    expect([...new Set(loaded)].filter((address) => !site.has(address))).toEqual(['data:,']);
    for (const path of ['site.css', 'images/run.svg', 'images/data_model.svg']) {
      expect(all(site.get(path) ?? '', /(url\(|@import|<image|<script)/g)).toEqual([]);
    }
  });

  test('has one heading of the first level on each page, and no id twice', () => {
    for (const [path, html] of pages()) {
      const ids = all(html, / id="([^"]+)"/g);
      expect([path, all(html, /<(h1) /g), ids.length]).toEqual([path, ['h1'], new Set(ids).size]);
    }
  });

  test('finds passages by their words and by names of the warehouse, and leads to their headings', () => {
    const found = (query: string): string[] => index.search(query).map(({ id }) => String(id));
    expect(found('nexus_entity_map')[0]).toBe('data_model.html#nexus_entity_map');
    expect(found('wrong merge tutorial')[0]).toMatch(/^tutorial\.html/);
    expect(found('overrides veto').slice(0, 5)).toContain('constraints.html#overrides');
    expect(found('hub_lim')).toContain('constraints.html');
    expect(found('nosuchwordanywhere')).toEqual([]);
    const places = index.search(MiniSearch.wildcard).map(({ id }) => String(id).split('#'));
    expect(new Set(places.map(([address]) => address)).size).toBe(ENTRIES.length);
    expect(places.filter(([at = '', anchor]) => anchor !== undefined && !idsOf(at).has(anchor))).toEqual([]);
  });
});
