import { stringify } from 'yaml';
import type { Model } from '../../config/model.ts';
import type { Location } from '../../procedures/locations.ts';
import type { PublishedRelation } from './published_relations.ts';
import { publishedRelations } from './published_relations.ts';
import { madeBy } from './write_project.ts';

const HEAD = madeBy('dbt');

/** The source's name in dbt. */
export const SOURCE = 'nexus';

/** For `dbt_project.yml`; does nothing unless the variable `nexus_call` is `on_run_end`. */
export const ON_RUN_END = `on-run-end:
  - '{{ nexus_resolve_on_run_end(results) }}'`;

const yaml = (value: object): string => `# ${HEAD}\n${stringify({ version: 2, ...value }, { lineWidth: 0 })}`;

const key = (column: string): object => ({ name: column, data_tests: ['unique', 'not_null'] });

function sourceTable({ name, description, columns, key: keyColumn }: PublishedRelation): object {
  return {
    name,
    description,
    ...FRESHNESS[name],
    columns: columns.map((column) => ({
      ...(column.name === keyColumn ? key(column.name) : { name: column.name }),
      description: column.description,
    })),
  };
}

/** Did data arrive, and was it resolved? A day and a half lets a nightly job be late. */
const stale = (column: string, filter?: string): object => ({
  config: {
    loaded_at_field: column,
    freshness: { warn_after: { count: 36, period: 'hour' }, ...(filter === undefined ? {} : { filter }) },
  },
});
const FRESHNESS: Readonly<Record<string, object>> = {
  nexus_events: stale('_ingested_at'),
  nexus_runs: stale('finished_at', "status = 'published'"),
};

/** Every table and view that models may read, with descriptions, tests and freshness. */
export function sourcesFile(model: Model, { database, schema }: Location): string {
  return yaml({
    sources: [
      {
        name: SOURCE,
        description: 'People, companies, timelines and states, resolved by nexus_resolve() in the warehouse.',
        // On DuckDB Nexus lives in the file that dbt works on.
        database: `{{ var('nexus_database', ${database === undefined ? 'target.database' : `'${database}'`}) }}`,
        schema: `{{ var('nexus_schema', '${schema}') }}`,
        tables: publishedRelations(model).map(sourceTable),
      },
    ],
  });
}

/** The model that everything over Nexus refers to: its hook is the run, its rows are all runs so far. */
export function runModel(references: readonly string[]): string {
  const depends = references.map((reference) => `-- depends_on: {{ ${reference} }}\n`).join('');
  return `-- ${HEAD}
-- A view with a hook, not a bare hook: models that ref('nexus_run') are built after the run, and the run after these.
${depends}{{ config(
  materialized='view',
  post_hook="{{ nexus_resolve() if var('nexus_call', 'post_hook') == 'post_hook' }}"
) }}
select run_id, status, started_at, finished_at, version, error, summary
from {{ source('${SOURCE}', 'nexus_runs') }}
`;
}

export const runProperties = (): string =>
  yaml({
    models: [
      {
        name: 'nexus_run',
        description: 'One row per run that published or failed. Its post-hook calls nexus_resolve().',
        columns: [
          { ...key('run_id'), description: 'The run' },
          { name: 'status', description: 'published or failed' },
          { name: 'started_at', description: 'UTC' },
          { name: 'finished_at', description: 'UTC' },
          { name: 'version', description: 'Version of the bundle' },
          { name: 'error', description: 'What went wrong' },
          { name: 'summary', description: 'JSON: what came in, what came out, what was set aside' },
        ],
      },
    ],
  });

/** `dbt build --select +exposure:nexus` builds what a run reads, and no more. */
export const exposuresFile = (references: readonly string[], owner: string): string =>
  yaml({
    exposures: [
      {
        name: SOURCE,
        type: 'application',
        label: 'Nexus',
        description: 'nexus_resolve() reads these models and resolves them into people and companies.',
        owner: owner.includes('@') ? { email: owner } : { name: owner },
        depends_on: references,
      },
    ],
  });

/** The CALL, in the two places where it may stand. */
export const macrosFile = (): string => `{# ${HEAD} #}

{#-
  The statement that runs Nexus; nothing while dbt parses, and with --empty, which leaves the sources without rows. Where
  another run is at work it does nothing: dbt repeats statements whose answer it lost, and the run that it began goes on.
  DuckDB has no procedures: there \`nexus resolve\` runs between two builds, of what it reads and of what reads it.
-#}
{% macro nexus_resolve() -%}
  {%- set runs = source('${SOURCE}', 'nexus_runs') -%}
  {%- if execute and not flags.EMPTY and target.type != 'duckdb' -%}
    call {{ runs.incorporate(path={'identifier': 'nexus_resolve_with'}) }}('{"on_busy":"skip"}')
  {%- endif -%}
{%- endmacro %}

{#- The same after all nodes, with nexus_call: on_run_end. dbt runs this hook after compile, test and failures too. -#}
{% macro nexus_resolve_on_run_end(results) -%}
  {%- set statement = nexus_resolve() -%}
  {%- if execute and var('nexus_call', 'post_hook') == 'on_run_end' and flags.WHICH in ['run', 'build'] -%}
    {%- set unfinished = results | rejectattr('status', 'in', ['success', 'pass', 'warn', 'no-op']) | list -%}
    {%- if unfinished | length == 0 -%}
      {{ statement }}
    {%- else -%}
      {%- do log('nexus_resolve() is not called: ' ~ unfinished | length ~ ' nodes failed or were skipped.', info=true) -%}
    {%- endif -%}
  {%- endif -%}
{%- endmacro %}
`;
