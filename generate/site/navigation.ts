/** A page of the site: a file of Markdown, by its path in the project. */
export interface Entry {
  readonly file: string;
  /** What the navigation calls it. */
  readonly label: string;
}

/** Pages of one kind: https://diataxis.fr */
export interface Section {
  readonly title: string;
  /** What a reader comes for. */
  readonly purpose: string;
  readonly groups: readonly { readonly title?: string; readonly entries: readonly Entry[] }[];
}

const docs = (name: string, label: string): Entry => ({ file: `docs/${name}.md`, label });

/** The first page; it is of no kind. */
export const HOME: Entry = { file: 'README.md', label: 'What Nexus is' };

/** Every page of `docs/`, once. `test/generate/site/navigation.test.ts` fails where one is in no section. */
export const SECTIONS: readonly Section[] = [
  {
    title: 'Tutorial',
    purpose: 'to learn it by doing it once',
    groups: [{ entries: [docs('tutorial', 'From two files to people')] }],
  },
  {
    title: 'How-to',
    purpose: 'to get one thing done',
    groups: [
      {
        title: 'Bring tables',
        entries: [
          docs('init', 'Have a config proposed'),
          docs('mapping', 'Map a table of any shape'),
          docs('files', 'Read files and DuckDB databases'),
          docs('reach', 'Read other databases and lakes'),
          docs('from_dbt_nexus', 'Come from dbt-nexus'),
        ],
      },
      {
        title: 'Run it in a warehouse',
        entries: [
          docs('from_trial', 'Go from a trial to a warehouse'),
          docs('snowflake', 'Deploy to Snowflake'),
          docs('snowflake_rights', 'Give rights on Snowflake'),
          docs('bigquery', 'Deploy to BigQuery'),
          docs('bigquery_rights', 'Give rights on BigQuery'),
          docs('postgres', 'Run it beside Postgres'),
          docs('dbt', 'Run it with dbt'),
          docs('backup', 'Back up and restore on DuckDB'),
        ],
      },
      {
        title: 'Decide',
        entries: [
          docs('constraints', 'Keep identifiers apart, or together'),
          docs('quality', 'See what a run warns of'),
          docs('troubleshooting', 'Find out what went wrong'),
          docs('erasure', 'Erase a person'),
        ],
      },
      {
        title: 'Use the result',
        entries: [
          docs('use_cases', 'Answer six usual questions'),
          docs('context', 'Ask about one customer'),
          docs('report', 'Show a page'),
          docs('explore', 'Look around, and decide'),
          docs('agents', 'Let assistants ask'),
          docs('states', 'Derive states'),
          docs('computed_traits', 'Count and sum events'),
          docs('audiences', 'Keep audiences'),
          docs('attribution', 'Share a sale among touches'),
          docs('activation', 'Follow changes'),
          docs('semantic', 'Write a semantic model'),
        ],
      },
    ],
  },
  {
    title: 'Reference',
    purpose: 'to look something up',
    groups: [
      {
        entries: [
          docs('commands', 'Commands'),
          docs('configuration', 'Configuration'),
          docs('data_model', 'Tables and views'),
          docs('procedures', 'Procedures'),
          docs('functions', 'Functions'),
          docs('presets', 'Presets of known tools'),
          docs('adapters', 'Adapters and loaders'),
          docs('blocked_values', 'Values that link nobody'),
          docs('costs', 'What a run costs'),
        ],
      },
    ],
  },
  {
    title: 'Explanation',
    purpose: 'to understand why',
    groups: [
      {
        entries: [
          docs('architecture', 'How it works, and why so'),
          docs('ids', 'Ids that stay'),
          docs('portability', 'Where warehouses differ'),
          docs('benchmarks', 'Benchmarks'),
          docs('behaviour', 'The behaviour suite, case by case'),
          { file: 'CONTRIBUTING.md', label: 'Contributing' },
        ],
      },
    ],
  },
];

export const entriesOf = ({ groups }: Section): Entry[] => groups.flatMap(({ entries }) => entries);

/** All pages in the order in which they can be read. */
export const ENTRIES: readonly Entry[] = [HOME, ...SECTIONS.flatMap(entriesOf)];

/** The file of a page in the site: all lie in one folder. */
export const htmlFile = (file: string): string =>
  file === HOME.file ? 'index.html' : file.replace(/^.*\//, '').replace(/\.md$/, '.html').toLowerCase();
