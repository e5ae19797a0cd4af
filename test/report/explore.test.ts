import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { request } from 'node:http';
import { Explore } from '../../report/explore.ts';
import { readReport } from '../../report/read_report.ts';
import type { Entity, Hits, Preview, ReportData } from '../../report/report_data.ts';
import type { Serving } from '../../report/serve.ts';
import { serve } from '../../report/serve.ts';
import { DuckDbWarehouse } from '../../warehouses/duckdb/duckdb.ts';
import type { Project } from '../cli/support/terminal.ts';
import { resolvedProject } from '../cli/support/terminal.ts';

let project: Project;
let warehouse: DuckDbWarehouse;
let data: ReportData;
let reading: Serving;
let deciding: Serving;

const RELATIONS: ReadonlySet<string> = new Set();

beforeAll(async () => {
  project = await resolvedProject();
  warehouse = await DuckDbWarehouse.open(project.database, 'nexus');
  data = await readReport(warehouse, RELATIONS);
  const explored = { warehouse, relations: RELATIONS, isMasked: false };
  reading = await serve(new Explore({ ...explored, author: null }), 0);
  deciding = await serve(new Explore({ ...explored, author: 'ana' }), 0);
});
afterAll(async () => {
  await reading.close();
  await deciding.close();
  await warehouse.close();
  project.remove();
});

interface Asked {
  readonly token?: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

const tokenOf = ({ address }: Serving): string => new URL(address).searchParams.get('token') ?? '';

/** Asks a server, as its page does where nothing else is said. */
async function ask(serving: Serving, path: string, { token, body, headers }: Asked = {}): Promise<[number, unknown]> {
  const response = await fetch(new URL(path, serving.address), {
    headers: {
      'x-nexus-token': token ?? tokenOf(serving),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
  });
  const answer = (await response.json()) as { readonly value?: unknown };
  return [response.status, 'value' in answer ? answer.value : answer];
}

/** The same with a Host of one's own, which fetch does not let one say. */
const statusFor = (serving: Serving, path: string, host: string): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(serving.address);
    const headers = { host, 'x-nexus-token': tokenOf(serving) };
    request({ hostname, port, path, headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });

const ann = (): Entity => {
  const found = data.entities.find(({ identifiers }) => identifiers.some(({ value }) => value === 'ann@example.com'));
  if (found === undefined) throw new Error('no ann');
  return found;
};

const VETO = {
  kind: 'veto',
  entity_type: 'person',
  identifier_type_a: 'email',
  identifier_value_a: 'ann@example.com',
  identifier_type_b: 'phone',
  identifier_value_b: '+14155552671',
} as const;

const overrides = async (): Promise<unknown> => {
  const { columns, rows } = await warehouse.query(
    'SELECT * EXCLUDE (created_at, override_id) FROM nexus.nexus_overrides',
  );
  return rows.map((row) =>
    Object.fromEntries(columns.flatMap((name, index) => (row[index] === null ? [] : [[name, row[index]]]))),
  );
};

test('the page: for whoever has the address, and it may ask nobody but where it came from', async () => {
  const page = await fetch(reading.address);
  expect([page.status, page.headers.get('cache-control')]).toEqual([200, 'no-store']);
  expect(page.headers.get('content-security-policy')).toMatch(
    /^default-src 'none'; script-src 'sha256-.*'; connect-src 'self'; frame-ancestors 'none'$/,
  );
  expect(await page.text()).not.toContain('ann@example.com');
});

test('without the token, under another name, or from another page: nothing', async () => {
  const { port } = new URL(reading.address);
  const wrong = 'A'.repeat(32);
  expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(403);
  expect((await fetch(`http://127.0.0.1:${port}/?token=${wrong}`)).status).toBe(403);
  for (const path of ['/api/overview', '/api/search?text=ann', `/api/entity?id=${ann().id}`]) {
    expect((await ask(reading, path, { token: wrong }))[0]).toBe(403);
    // The token of the address is no token of a question: a link of another page would carry it.
    expect(
      (await ask(reading, `${path}${path.includes('?') ? '&' : '?'}token=${tokenOf(reading)}`, { token: '' }))[0],
    ).toBe(403);
    expect(await statusFor(reading, path, `rebound.example:${port}`)).toBe(421);
    expect((await ask(reading, path, { headers: { origin: 'https://elsewhere.example' } }))[0]).toBe(403);
  }
  expect(await statusFor(reading, '/api/overview', `localhost:${port}`)).toBe(200);
});

test('the overview and everybody are what the report holds', async () => {
  const { entities, ...overview } = data;
  const [, answer] = await ask(reading, '/api/overview');
  expect(answer).toMatchObject({
    ...overview,
    made_at: expect.any(String),
    briefs: entities.map(({ id }) => ({ id })),
  });
  for (const entity of entities) {
    const [, value] = await ask(reading, `/api/entity?id=${entity.id}`);
    expect(value).toEqual({ ...JSON.parse(JSON.stringify(entity)), chosen: 'sample' });
  }
  expect(await ask(reading, '/api/entity?id=per_nobody')).toEqual([200, null]);
});

test('search: by a part of an identifier however it is spelled, by a name, by an id; nobody else', async () => {
  const { id, name } = ann();
  const found = async (text: string): Promise<Hits> =>
    (await ask(reading, `/api/search?${new URLSearchParams({ text }).toString()}`))[1] as Hits;
  for (const [text, matched] of [
    ['ANN@exam', 'ann@example.com'],
    ['(415) 555', '+14155552671'],
    [id, null],
  ] as const) {
    expect(await found(text)).toEqual({ hits: [{ id, type: 'person', name, matched }], has_more: false });
  }
  expect((await found('example.com')).hits.map((hit) => hit.matched).sort()).toEqual([
    'ann@example.com',
    'bob@example.com',
  ]);
  for (const text of ['', '%', '_', "' OR 1 = 1 --", 'info@example.com']) {
    expect([text, await found(text)]).toEqual([text, { hits: [], has_more: false }]);
  }
});

test('explain: the chain among all rows', async () => {
  const ends = { from_type: 'email', from_value: 'ann@example.com', to_type: 'phone', to_value: '+14155552671' };
  const [, answer] = await ask(reading, `/api/explain?${new URLSearchParams(ends).toString()}`);
  expect(answer).toMatchObject({ verdict: 'linked', steps: [{ source: 'crm', event_id: 'e1', row_id: 'r1' }] });
  expect(await ask(reading, '/api/explain?from_type=email')).toEqual([400, { error: 'from_value is missing.' }]);
});

test('nothing is decided where it was not asked for', async () => {
  for (const [path, body] of [
    ['/api/preview', VETO],
    ['/api/decide', { preview_id: 'x', reason: 'y' }],
  ] as const) {
    expect(await ask(reading, path, { body })).toEqual([
      400,
      { error: 'Nothing is decided here: it was started without --write.' },
    ]);
  }
  expect(await overrides()).toEqual([]);
});

test('a preview says what would change and writes nothing; the decision writes its row, once', async () => {
  const [, seen] = await ask(deciding, '/api/preview', { body: VETO });
  const { preview_id: previewId, changes, counts } = seen as Preview;
  expect(changes).toEqual([
    expect.objectContaining({ kind: 'split', entity_type: 'person', from: ann().id, identifiers: 1 }),
  ]);
  expect(counts).toContainEqual({ what: 'entities split', count: 1 });
  expect(await overrides()).toEqual([]);

  const decided = { preview_id: previewId, reason: "two people's phone" };
  expect((await ask(deciding, '/api/decide', { body: { ...decided, reason: ' ' } }))[1]).toEqual({
    error: 'reason is missing.',
  });
  expect((await ask(deciding, '/api/decide', { body: { ...decided, preview_id: 'other' } }))[0]).toBe(400);
  expect(await overrides()).toEqual([]);
  expect(await ask(deciding, '/api/decide', { body: decided })).toEqual([
    200,
    { override_id: expect.stringMatching(/^veto 20/) },
  ]);
  expect((await ask(deciding, '/api/decide', { body: decided }))[0]).toBe(400);
  expect(await overrides()).toEqual([{ ...VETO, author: 'ana', reason: "two people's phone" }]);
  await warehouse.call('nexus_resolve', []);
  expect((await readReport(warehouse, RELATIONS)).changes).toMatchObject([{ kind: 'split', from: ann().id }]);
});

test('what is no decision is told so', async () => {
  const half = { ...VETO, identifier_value_b: undefined };
  for (const [body, error] of [
    [{ ...VETO, kind: 'forget' }, 'The kind is to be link, veto, block or pin.'],
    [half, 'identifier_value_b is missing.'],
    [null, 'The kind is to be link, veto, block or pin.'],
    [{ ...VETO, identifier_value_a: 'x'.repeat(20_000) }, 'identifier_value_a is too long.'],
  ] as const) {
    expect(await ask(deciding, '/api/preview', { body })).toEqual([400, { error }]);
  }
  expect((await ask(deciding, '/api/preview', { body: 'x'.repeat(200_000) }))[0]).toBe(413);
  expect((await ask(deciding, '/api/preview', { body: VETO, headers: { 'content-type': 'text/plain' } }))[0]).toBe(415);
  expect((await ask(deciding, '/api/preview'))[0]).toBe(404);
});

test('masked: nothing that tells who somebody is', async () => {
  const masking = await serve(new Explore({ warehouse, relations: RELATIONS, isMasked: true, author: null }), 0);
  const answers = [
    await ask(masking, '/api/overview'),
    await ask(masking, '/api/search?text=ann'),
    await ask(masking, `/api/entity?id=${ann().id}`),
  ];
  await masking.close();
  expect(JSON.stringify(answers)).toContain('a••@e••••••');
  expect(JSON.stringify(answers)).not.toMatch(/example\.com|4155552671/);
});

test('a preview that was cut off leaves nothing for the next that opens the file', async () => {
  await warehouse.execute(
    "INSERT INTO nexus.nexus_overrides (override_id, kind, created_at, author, withdrawn_at) VALUES ('proposed run', 'block', now(), 'nexus_plan_with', now() + INTERVAL 1 HOUR)",
  );
  await warehouse.close();
  warehouse = await DuckDbWarehouse.open(project.database, 'nexus');
  expect(await overrides()).toEqual([{ ...VETO, author: 'ana', reason: "two people's phone" }]);
});
