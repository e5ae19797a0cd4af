import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { ReportData, Served } from './report_data.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** What the page runs and how it looks; the same for every report. */
async function assets(): Promise<{ script: string; style: string }> {
  const bundled = await build({
    entryPoints: [here('page/main.ts')],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2022',
    charset: 'ascii',
    legalComments: 'none',
    tsconfigRaw: {},
  });
  return {
    // The end of a script element ends it wherever it stands.
    script: (bundled.outputFiles[0]?.text ?? '').replaceAll('</script', '<\\/script'),
    style: await readFile(here('page/style.css'), 'utf8'),
  };
}

/** Says of a file that it may be written again. */
export const MADE_BY = '<meta name="generator" content="nexus report">';

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** JSON that no parser of HTML takes for anything else, and no reader of lines for more than one. */
export const inertJson = (value: unknown): string =>
  JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`);

interface Page {
  readonly html: string;
  readonly policy: string;
}

/** The page. It may run this script and wear this style, by their hashes: what stands in the data is other people's. */
async function pageOf(id: 'data' | 'served', content: unknown, more: readonly string[]): Promise<Page> {
  const { script, style } = await assets();
  const policy = [
    "default-src 'none'",
    `script-src ${hashOf(script)}`,
    `style-src ${hashOf(style)}`,
    "base-uri 'none'",
    "form-action 'none'",
    ...more,
  ].join('; ');
  const html = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
${MADE_BY}
<title>Nexus</title>
<style>${style}</style>
</head>
<body>
<noscript>This page is drawn by its script, which the browser does not run.</noscript>
<script type="application/json" id="${id}">${inertJson(content)}</script>
<script>${script}</script>
</body>
</html>
`;
  return { html, policy };
}

/** The report as one file, which reaches nothing. */
export const buildPage = async (data: ReportData): Promise<string> => (await pageOf('data', data, [])).html;

/** The page that asks the server that it came from, and nobody else. */
export const servedPage = (served: Served): Promise<Page> => pageOf('served', served, ["connect-src 'self'"]);
