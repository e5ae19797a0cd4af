import { z } from 'zod';
import { nexus, op, sql } from '../../sql/tag.ts';
import { readObjects } from '../../warehouses/warehouse.ts';
import type { Deployment } from '../deployment.ts';
import { tool } from '../tool.ts';
import type { MakeTool } from '../tool.ts';
import { numberOf, textOf, textOrNull } from '../values.ts';

const named = { name: z.string(), entity_type: z.string(), description: z.string() };

const model = z.object({
  entity_types: z.array(z.object({ name: z.string(), id_prefix: z.string() })),
  identifier_types: z.array(z.object({ name: z.string(), normalizer: z.string(), entity_types: z.array(z.string()) })),
  traits: z.array(z.object({ ...named, survivorship: z.string().describe('Which value wins') })),
  computed_traits: z.array(z.object(named)),
  states: z.array(
    z.object({
      ...named,
      kind: z.enum(['rules', 'relation', 'derived']),
      is_number: z.boolean(),
      values: z.array(z.string()).describe('Those that the rules give'),
      open_while: z.array(z.string()).describe('Values while which somebody has something to do'),
    }),
  ),
  audiences: z.array(z.object(named)),
  sources: z.array(z.string()),
  keeps_changes: z.boolean().describe('Whether recent_changes can be asked'),
});

const output = model.extend({
  last_run: z
    .object({ run_number: z.number(), started_at: z.string(), as_of: z.string().nullable() })
    .nullable()
    .describe('What all answers are as of'),
});

export type DescribedModel = z.output<typeof model>;

const valuesOf = (rules: readonly { readonly value?: unknown }[], otherwise?: string | null): string[] => [
  ...new Set([...rules.map(({ value }) => value), otherwise].filter((value) => typeof value === 'string')),
];

/** What the config says that there is, and may be told. */
export function describeConfig({ model, exposure }: Deployment): DescribedModel {
  const told = ({ name, entityType, description }: { name: string; entityType: string; description?: string }) => ({
    name,
    entity_type: entityType,
    description: description ?? '',
  });
  return {
    entity_types: model.entityTypes.map(({ name, idPrefix }) => ({ name, id_prefix: idPrefix })),
    identifier_types: model.identifierTypes.map(({ name, normalizer, entityTypes }) => ({
      name,
      normalizer,
      entity_types: [...entityTypes],
    })),
    traits: model.traits
      .filter(({ name }) => exposure.isTrait(name))
      .map((trait) => ({ ...told(trait), survivorship: trait.survivorship })),
    computed_traits: model.computedTraits.filter(({ name }) => exposure.isTrait(name)).map(told),
    states: [
      ...model.states.map(({ relation, rules = [], ...state }) => ({
        ...state,
        kind: relation === undefined ? ('rules' as const) : ('relation' as const),
        values: valuesOf(rules),
      })),
      ...model.derivedStates.map(({ rules, default: otherwise, ...state }) => ({
        ...state,
        type: undefined,
        kind: 'derived' as const,
        values: valuesOf(rules, otherwise),
      })),
    ].map(({ name, entity_type, description = '', kind, type, values, open_while = [] }) => ({
      ...{ name, entity_type, description, kind, values, open_while },
      is_number: type === 'number',
    })),
    audiences: model.audiences
      .filter(({ name }) => exposure.isAudience(name))
      .map((audience) => told({ ...audience, entityType: audience.entity_type })),
    sources: model.sources.map(({ name }) => name),
    keeps_changes: model.changes,
  };
}

const lastRun = sql`SELECT run_number, ${op.timestampText(sql`started_at`)} AS started, ${op.timestampText(sql`as_of`)} AS known_to
FROM ${nexus('nexus_runs')} WHERE status = 'published' ORDER BY run_number DESC LIMIT 1`;

/** The config, and what it was last run for. */
export const describeModel: MakeTool = (deployment) =>
  tool({
    name: 'describe_model',
    title: 'What there is to ask for',
    description:
      'The model of this business as its config has it: types of entities and identifiers, traits, states with their values, audiences, sources; and the last run, which all answers are as of.',
    input: z.object({}),
    output,
    async ask(warehouse) {
      const [run] = await readObjects(warehouse, lastRun);
      return {
        ...describeConfig(deployment),
        last_run:
          run === undefined
            ? null
            : {
                run_number: numberOf(run['run_number']),
                started_at: textOf(run['started']),
                as_of: textOrNull(run['known_to']),
              },
      };
    },
  });
