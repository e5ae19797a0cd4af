import type { Loader } from '../config/loaders.ts';
import { memberships, partsOf } from '../config/mapping.ts';
import type { MappedTable, MappedTime } from '../config/types.ts';
import type { Preset } from '../presets/preset.ts';
import { presetEntry } from '../presets/preset.ts';
import { code, markdownTable } from './docs_markdown.ts';

const INTRO = `# Presets

Tables of a known tool need no mapping of your own. A source names the tool and what brought its tables into the warehouse; which table and which columns are meant goes without saying.

\`\`\`json
{
  "targets": { "prod": { "snowflake": { "database": "ANALYTICS", "schema": "NEXUS" } } },
  "sources": [
    { "name": "hubspot", "preset": "hubspot", "loader": "fivetran", "location": { "database": "RAW", "schema": "HUBSPOT" } },
    {
      "name": "support",
      "preset": "zendesk",
      "loader": "airbyte",
      "location": { "database": "RAW", "schema": "ZENDESK" },
      "without": ["organizations"],
      "tables": {
        "users": {
          "parts": {
            "person": { "identifiers": { "user_id": "external_id", "phone": null }, "traits": { "locale": "locale" } },
            "group": null
          }
        },
        "tickets": { "table": "all_tickets", "parts": { "group": null, "requester": { "member_of": null } } }
      }
    }
  ],
  "identifier_types": { "user_id": {} }
}
\`\`\`

- **What \`tables\` says is merged over the preset**, by name, however deep. Columns are named as they are in the table. A column, a list of columns or a time is taken as a whole. \`null\` takes out what the preset has under that name, \`without\` whole tables. In a \`where\` null is a value, for a blank column; \`"where": null\` takes out all conditions.
- **Types of identifiers come with it** where the config has none of that name; one that it has stands as it is. \`user_id\`, \`email\`, \`phone\` and \`domain\` are the same in all presets, so that tools meet on them.
- **What comes of it is an ordinary [mapping](mapping.md)**: its views, checks and costs are those of a source with \`tables\`. \`deleted\`, \`delivery\` and \`location\` of the source hold for all its tables.
- **\`loader\` is said, and held against what is there.** Which one it is changes what is built, and a build has no connection. Where tables or columns are not there, \`deploy\` and \`doctor\` name the loader that the tables look like; or, where it is the right one, the \`tables\` to write so that nothing reads what is not there. Some loaders make a column only when it first has a value.
- **The name of a source and the names of its tables make the ids of events**, so that another loader of the same tool changes none.
- A phone that may be an office's is a trait and no identifier: it would make one person of all who sit there. Where it is a person's own: \`"identifiers": { "phone": ["property_phone", "property_mobilephone"] }\`.
- Fivetran [does not stamp](https://fivetran.com/docs/core-concepts/system-columns-and-tables) what it marks as deleted in bulk: a [full refresh](procedures.md) takes these back.`;

const SIGN: Readonly<Record<string, string>> = { person: 'person', group: 'company' };

/** What a table gives, a line each. */
function given(table: MappedTable): string {
  const parts = partsOf(table).map(({ name, entityType, identifiers = {}, traits = {} }) => {
    const what = SIGN[entityType] ?? entityType;
    const names = Object.keys(traits);
    const said = names.length === 0 ? '' : `, with ${names.map(code).join(', ')}`;
    return `${what}${name === entityType ? '' : ` (${name})`} by ${Object.keys(identifiers).map(code).join(', ')}${said}`;
  });
  const members = memberships(table).length === 0 ? [] : ['who belongs to which company'];
  const events = Object.entries(table.events ?? {}).map(([name, event]) =>
    typeof event.name === 'string' ? `an event ${code(event.name)} for each` : code(name),
  );
  return [...parts, ...members, ...(events.length === 0 ? [] : [`events: ${events.join(', ')}`])].join('; ');
}

const timeText = (time: MappedTime | undefined): string =>
  time === undefined ? 'looked at as a whole' : code(typeof time === 'string' ? time : (time.column ?? ''));

/** What is said of each table, once for those of which the same is said. */
function byTable(texts: readonly (readonly [table: string, text: string])[]): string {
  const kinds = [...new Set(texts.map(([, text]) => text))];
  if (kinds.length === 1) return kinds.join('');
  const tablesOf = (kind: string): string[] => texts.filter(([, text]) => text === kind).map(([table]) => table);
  return kinds.map((kind) => `${tablesOf(kind).join(', ')}: ${kind}`).join('; ');
}

/** By which columns it is known what is new and what is gone. */
const stamps = (tables: Readonly<Record<string, MappedTable>>): string =>
  byTable(
    Object.entries(tables).map(([name, { ingested_at, delivery, deleted }]) => {
      const gone = [
        ...(delivery === 'snapshot' ? ['what is not there'] : []),
        ...(deleted === undefined ? [] : [code(deleted)]),
      ];
      return [name, [timeText(ingested_at), ...(gone.length === 0 ? [] : [`gone: ${gone.join(', ')}`])].join(', ')];
    }),
  );

/** Where a loader makes a column of each member of an object. */
const nestedColumns = ({ nested }: Loader): string[] =>
  nested === undefined ? [] : [`${code('profile->email')} in ${code(`profile${nested}email`)}`];

/** Columns that have a name of their own. */
const ownColumns = ({ tables }: Loader): string[] => {
  const own = Object.values(tables).flatMap(({ columns = {} }) => Object.entries(columns));
  return [...new Set(own.map(([field, column]) => `${code(field)} in ${code(column)}`))];
};

const section = (preset: Preset): string =>
  [
    `## ${preset.title}`,
    `${code(`"preset": "${preset.name}"`)}. What its fields say is [its own page](${preset.page}).`,
    markdownTable(
      ['table', 'gives'],
      Object.entries(preset.tables).map(([name, table]) => [code(name), given(table)]),
    ),
    ...(preset.note === undefined ? [] : [preset.note]),
    markdownTable(
      ['loader', 'tables', 'a field is in the column', 'new by', 'pages'],
      Object.entries(preset.loaders).map(([name, loader]) => [
        code(name),
        Object.values(loader.tables)
          .map(({ table }) => code(table))
          .join(', '),
        [code(loader.column), ...nestedColumns(loader), ...ownColumns(loader)].join('; '),
        stamps(presetEntry(preset).tables(name)),
        loader.pages.map((page, index) => `[${String(index + 1)}](${page})`).join(' '),
      ]),
    ),
    ...Object.entries(preset.loaders).flatMap(([name, { note }]) =>
      note === undefined ? [] : [`${code(name)}: ${note}`],
    ),
  ].join('\n\n');

/** The page of the presets: what each gives, and how each loader's tables are read. */
export const renderPresets = (presets: readonly Preset[]): string =>
  `${[INTRO, ...presets.map(section)].join('\n\n')}\n`;
