import { makeProject, nexus } from '../../cli/support/terminal.ts';
import type { Project } from '../../cli/support/terminal.ts';

/** What records of others may hold: markup that runs, ends of elements and of literals, letters that steer, and length. */
export const HOSTILE = {
  script: '<script>window.pwned=1</script>',
  handler: '<img src=x onerror="window.pwned=1">',
  closing: '</script><script>window.pwned=1</script><!-- <script> -->',
  svg: `"'><svg/onload=window.pwned=1>`,
  link: 'javascript:window.pwned=1',
  sql: `O'Brien'); DELETE FROM nexus_overrides; --`,
  template: '${window.pwned=1} {{constructor.constructor("window.pwned=1")()}}',
  steering: 'invoice \u202Egpj.exe\u2066 \u200Fend',
  hebrew: 'שלום עולם',
  long: 'A'.repeat(100_000),
} as const;

const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`;
const csv = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `${row.map(cell).join(',')}\n`).join('');

/** A project whose every field is hostile: a person for each kind of value, tied by two rows, and one event each. */
export async function hostileProject(): Promise<Project> {
  const project = makeProject();
  const kinds = Object.entries(HOSTILE);
  const at = '2026-01-01T09:00:00Z';
  project.write(
    'events.csv',
    csv([
      ['event_id', 'occurred_at', 'event_name', 'event_description', '_ingested_at'],
      ...kinds.map(([kind, text]) => [`${kind} ${text.slice(0, 200)}`, at, text.slice(0, 200), text, at]),
    ]),
  );
  const rows = kinds.flatMap(([kind, text]) => {
    const event = `${kind} ${text.slice(0, 200)}`;
    return [
      [event, `${text.slice(0, 200)} 1`, 'handle', text, at],
      [event, `${text.slice(0, 200)} 1`, 'email', `${kind}@example.com`, at],
      [event, `${text.slice(0, 200)} 2`, 'email', `${kind}@example.com`, at],
      [event, `${text.slice(0, 200)} 2`, 'account', `${kind} ${text}`, at],
    ];
  });
  project.write(
    'people.csv',
    csv([['event_id', 'row_id', 'identifier_type', 'identifier_value', '_ingested_at'], ...rows]),
  );
  project.write(
    'traits.csv',
    csv([
      ['event_id', 'row_id', 'identifier_type', 'identifier_value', 'trait_name', 'trait_value', '_ingested_at'],
      ...kinds.map(([kind, text]) => [
        `${kind} ${text.slice(0, 200)}`,
        kind,
        'email',
        `${kind}@example.com`,
        'name',
        text,
        at,
      ]),
    ]),
  );
  const config = JSON.parse(project.read('nexus.config.json')) as {
    sources: { relations: Record<string, object> }[];
    identifier_types: object;
    traits?: object;
    states: object[];
  };
  const [source] = config.sources;
  if (source !== undefined) {
    source.relations['person_traits'] = { file: 'traits.csv', lacks: ['occurred_at'] };
  }
  config.identifier_types = { email: { normalizer: 'email' }, handle: {}, account: {} };
  config.traits = { person: { name: {} } };
  config.states = [
    {
      name: 'crm_mood',
      entity_type: 'person',
      rules: kinds.map(([, text]) => ({ event_name: text.slice(0, 200), value: text.slice(0, 60) })),
    },
  ];
  project.write('nexus.config.json', JSON.stringify(config, null, 2));
  for (const command of ['deploy', 'resolve']) {
    const { code, stderr } = await nexus(command, '--config', project.config);
    if (code !== 0) throw new Error(`${command}: ${stderr}`);
  }
  return project;
}
