import { beforeAll, describe, expect, test } from '@jest/globals';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Model } from '../../../config/model.ts';
import { modelOf } from '../../../config/model.ts';
import type { NexusConfig } from '../../../config/types.ts';
import { loadConfig } from '../../../deploy/config_file.ts';
import { dataAgent, propertyGraphDdl } from '../../../deploy/semantic/bigquery_agent.ts';
import { dbtSemanticFiles, specOf } from '../../../deploy/semantic/dbt_semantic_models.ts';
import { instructions, semanticTables } from '../../../deploy/semantic/semantic_model.ts';
import { semanticViewDdl, semanticViewYaml } from '../../../deploy/semantic/snowflake_semantic_view.ts';
import { verifiedQuestions } from '../../../deploy/semantic/verified_questions.ts';
import { id } from '../../../sql/tag.ts';
import { PROJECT } from '../../docs/support.ts';

const SNOWFLAKE = { database: 'ANALYTICS', schema: 'NEXUS' };
const BIGQUERY = { database: 'my-project', schema: 'nexus' };

let config: NexusConfig;
let demo: Model;
/** With words that would end a literal, and with what a model may have besides. */
let odd: Model;

beforeAll(async () => {
  ({ config } = await loadConfig(join(PROJECT, 'nexus.config.json')));
  demo = modelOf(config);
  odd = modelOf({
    ...config,
    entity_types: { device: {} },
    traits: { person: { order: { description: `It's "quoted" {{ and }} \\ $$` }, Odd__Name: {} } },
    states: [
      ...(config.states ?? []),
      { name: 'billing_mrr', entity_type: 'group', type: 'number', rules: [{ event_name: 'invoice_paid' }] } as never,
    ],
    audiences: {},
  });
});

const names = (list: readonly { readonly name: string }[]): string[] => list.map(({ name }) => name);

describe('the model', () => {
  test('has each table with its key, and leads only to tables that are there, by their keys', () => {
    for (const model of [demo, odd]) {
      const tables = semanticTables(model);
      const keys = new Map(tables.map(({ name, key }) => [name, key]));
      for (const table of tables) {
        const columns = new Set(names(table.columns));
        expect(
          [...table.key, ...(table.time === undefined ? [] : [table.time])].filter((it) => !columns.has(it)),
        ).toEqual([]);
        for (const { column, table: other, key } of table.references) {
          expect(columns.has(column)).toBe(true);
          expect(keys.get(other)).toEqual([key]);
        }
        for (const { column, where } of table.metrics) {
          expect([column, ...(where === undefined ? [] : [where.column])].filter((it) => !columns.has(it))).toEqual([]);
        }
      }
      const metrics = names(tables.flatMap((table) => table.metrics));
      expect(metrics).toEqual([...new Set(metrics)]);
    }
    const withoutNumbers = modelOf({ ...config, states: [], derived_states: [], audiences: {} });
    expect(names(semanticTables(withoutNumbers))).not.toContain('nexus_number_changes');
    expect(names(semanticTables(odd))).toEqual(expect.arrayContaining(['nexus_devices', 'nexus_number_changes']));
    expect(names(semanticTables(odd))).not.toContain('nexus_audience_members');
  });

  test('adds up what may be added: counts, and sums in one unit', () => {
    const totals = names(semanticTables(demo).flatMap(({ metrics }) => metrics)).filter((name) =>
      name.startsWith('total_'),
    );
    expect(totals).toEqual([
      'total_person_support_questions_90_days',
      'total_group_support_questions_90_days',
      'total_group_lifetime_value_usd',
    ]);
  });

  test('has each question under a name of its own', () => {
    const questions = names(verifiedQuestions(demo, id));
    expect(questions).toEqual([...new Set(questions)]);
  });

  test('says what the config describes', () => {
    expect(instructions(demo)).toEqual(
      expect.arrayContaining([
        'State customer_lifecycle of a group: Where the company stands with us.',
        'Column plan of nexus_groups: Plan of our app.',
        'Audience win_back, of type group: They paid once, and left.',
      ]),
    );
  });
});

describe('dbt', () => {
  interface Named {
    readonly name: string;
  }
  interface Legacy {
    readonly semantic_models: readonly (Named & Readonly<Record<'entities' | 'dimensions' | 'measures', Named[]>>)[];
    readonly metrics: readonly Named[];
  }
  interface Latest {
    readonly models: readonly (Named & { semantic_model: Named; primary_entity?: string; metrics: Named[] })[];
  }
  const yaml = (model: Model, spec: 'latest' | 'legacy'): unknown =>
    parse(dbtSemanticFiles(model, spec).find(({ path }) => path === 'nexus_semantic_models.yml')?.text ?? '');

  test('both specs say the same, each in its way', () => {
    const [legacy, latest] = [yaml(demo, 'legacy') as Legacy, yaml(demo, 'latest') as Latest];
    expect(names(latest.models.map((model) => model.semantic_model))).toEqual(names(legacy.semantic_models));
    expect(names(latest.models.flatMap((model) => model.metrics))).toEqual(names(legacy.metrics));
    const states = legacy.semantic_models.find(({ name }) => name === 'nexus_states');
    expect(states?.measures[1]).toEqual({
      name: 'entities_in_state',
      description: 'How many entities are in a state now: to be asked by state_name and state_value',
      agg: 'count_distinct',
      expr: 'CASE WHEN is_current THEN entity_id END',
    });
    expect(names(states?.entities ?? [])).toEqual(['state_id', 'entity_id', 'person_id', 'group_id']);
    const timeline = latest.models.find(({ name }) => name === 'nexus_semantic_timeline');
    expect(timeline?.primary_entity).toBe('timeline');
    expect(timeline?.metrics[0]).toMatchObject({
      type: 'simple',
      agg: 'count_distinct',
      expr: "CASE WHEN item = 'event' THEN item_id END",
    });
  });

  test('a name that MetricFlow would refuse is one that it takes, over the column', () => {
    const [persons] = (yaml(odd, 'legacy') as Legacy).semantic_models;
    expect(persons?.dimensions).toContainEqual(expect.objectContaining({ name: 'odd_name', expr: 'Odd__Name' }));
  });

  test('computed traits stand beside their entity, and every type has a column that leads to it', () => {
    const text = (path: string): string =>
      dbtSemanticFiles(odd, 'legacy').find((file) => file.path === path)?.text ?? '';
    expect(text('nexus_semantic_groups.sql')).toContain('computed.lifetime_value_usd');
    expect(text('nexus_semantic_number_changes.sql')).toContain(
      "case when given.entity_type = 'device' then given.entity_id end as device_id",
    );
  });

  test.each([
    ['1.11.16', 'legacy'],
    ['1.12.0', 'latest'],
    ['2.0.8', 'latest'],
    [undefined, 'legacy'],
  ])('dbt %s reads the %s spec', (version, spec) => {
    expect(specOf(version)).toBe(spec);
  });
});

describe('Snowflake', () => {
  test('the statement has its clauses in the order that the syntax asks for', () => {
    const ddl = semanticViewDdl(demo, SNOWFLAKE);
    const clauses = Array.from(ddl.matchAll(/^ {2}([A-Z_]+) /gm), ([, clause]) => clause);
    expect(clauses).toEqual([
      'TABLES',
      'RELATIONSHIPS',
      'FACTS',
      'DIMENSIONS',
      'METRICS',
      'COMMENT',
      'AI_SQL_GENERATION',
      'AI_VERIFIED_QUERIES',
    ]);
    expect(ddl).toContain(
      '"NEXUS_STATES"."ENTITIES_IN_STATE" AS COUNT(DISTINCT CASE WHEN "NEXUS_STATES"."IS_CURRENT" THEN "NEXUS_STATES"."ENTITY_ID" END)',
    );
    expect(ddl).toContain(
      `SQL 'SELECT state_value, COUNT(DISTINCT entity_id) AS entities\\nFROM "NEXUS_STATES"\\nWHERE state_name = ''customer_lifecycle'' AND is_current`,
    );
    expect(semanticViewDdl(odd, SNOWFLAKE)).toContain(`COMMENT = 'It''s "quoted" `);
  });

  test('the YAML has the same tables, relationships, metrics and questions', () => {
    const [ddl, yaml] = [semanticViewDdl(demo, SNOWFLAKE), parse(semanticViewYaml(demo, SNOWFLAKE))];
    for (const table of yaml.tables) {
      expect(ddl).toContain(`"${table.name}" AS "ANALYTICS"."NEXUS"."${table.base_table.table}" PRIMARY KEY`);
      for (const kind of ['dimensions', 'time_dimensions', 'facts', 'metrics']) {
        for (const { name } of table[kind] ?? []) expect(ddl).toContain(`"${table.name}"."${name}" AS `);
      }
    }
    for (const { name } of yaml.relationships) expect(ddl).toContain(`"${name}" AS `);
    expect(yaml.verified_queries).toHaveLength(ddl.split('\n      QUESTION ').length - 1);
  });
});

describe('BigQuery', () => {
  test('every edge of the graph leads from a kind of node to another, by their keys', () => {
    for (const model of [demo, odd]) {
      const ddl = propertyGraphDdl(model, BIGQUERY);
      const [nodes = '', edges = ''] = ddl.split('EDGE TABLES');
      const keys = new Set(
        Array.from(nodes.matchAll(/AS (`\w+`)\n\s+KEY (\(.*\))/g), ([, name, key]) => `${name} ${key}`),
      );
      const ends = Array.from(
        edges.matchAll(/KEY \(.*?\) REFERENCES (`\w+`) (\(.*?\))/g),
        ([, name, key]) => `${name} ${key}`,
      );
      expect(ends.length).toBe(2 * semanticTables(model).flatMap(({ references }) => references).length);
      expect(ends.filter((end) => !keys.has(end))).toEqual([]);
    }
    // An entity is a person or a group: the edges are rows that lead somewhere.
    expect(propertyGraphDdl(demo, BIGQUERY)).toContain(
      '`nexus_persons` AS `nexus_entities_to_nexus_persons`\n      KEY (`person_id`)\n      SOURCE KEY (`person_id`) REFERENCES `nexus_entities` (`entity_id`)',
    );
  });

  test('the agent has tables, terms, relationships and questions, and says first who made it', () => {
    const text = dataAgent(demo, BIGQUERY);
    expect(text.split('\n')[1]).toContain('Made by `nexus semantic`');
    const { publishedContext } = JSON.parse(text).dataAnalyticsAgent;
    expect(publishedContext.datasourceReferences.bq.tableReferences).toHaveLength(semanticTables(demo).length);
    expect(publishedContext.glossaryTerms).toContainEqual({
      displayName: 'Person count',
      description:
        'How many entities of type person: SELECT COUNT(`person_id`) FROM `my-project`.`nexus`.`nexus_persons`',
    });
    expect(publishedContext.exampleQueries[0]).toEqual({
      naturalLanguageQuestion: 'How many entities of type person are there?',
      sqlQuery: 'SELECT COUNT(*) AS `person_count` FROM `my-project`.`nexus`.`nexus_persons`',
    });
  });
});
