import { computedType } from '../../config/computed_traits.ts';
import type { AudienceModel, EntityTypeModel, Model } from '../../config/model.ts';
import { columnOfTrait } from '../../config/model.ts';
import type { AudienceCondition } from '../../config/types.ts';
import { audienceCondition } from '../blocks/audience_condition.ts';
import { bool, string, timestamp } from '../table.ts';
import { nexus_audience_intervals } from '../tables/audiences.ts';
import { id, join, nexus, nullOf, op, sql } from '../tag.ts';
import type { Sql } from '../tag.ts';
import type { View } from '../view.ts';
import { audienceHistory, audienceSizes } from './audience_history.ts';
import { computedTraitsName } from './computed_traits.ts';
import { entityViewName, mailColumn, shownColumns } from './entity.ts';

/** What stands in a condition, and in those in it. */
const partsOf = (condition: AudienceCondition): readonly AudienceCondition[] => [
  condition,
  ...[...(condition.all ?? []), ...(condition.any ?? []), ...(condition.not ? [condition.not] : [])].flatMap(partsOf),
];

/** Columns that are asked for, each once, by what stands for it. */
class Columns {
  readonly #names = new Map<string, { readonly name: string; readonly expression: Sql }>();
  readonly #prefix: string;

  constructor(prefix: string) {
    this.#prefix = prefix;
  }

  of(key: unknown, expression: () => Sql): Sql {
    const text = JSON.stringify(key);
    const known = this.#names.get(text);
    const column = known ?? { name: `${this.#prefix}_${String(this.#names.size)}`, expression: expression() };
    this.#names.set(text, column);
    return id(column.name);
  }

  get any(): boolean {
    return this.#names.size > 0;
  }

  get list(): readonly Sql[] {
    return [...this.#names.values()].map(({ name, expression }) => sql`${expression} AS ${id(name)}`);
  }

  from(alias: string): readonly Sql[] {
    return [...this.#names.values()].map(({ name }) => sql`${id(alias)}.${id(name)}`);
  }
}

/** What members are shown by, of the final view `entities`. */
function nameAndMail(model: Model, entityType: EntityTypeModel): Sql[] {
  const shown = shownColumns(model, entityType, sql`entities`);
  return [
    sql`${shown(columnOfTrait(model, entityType.name, 'name'))} AS name`,
    sql`${shown(mailColumn(model, entityType))} AS email`,
  ];
}

const inColumn = (audience: AudienceModel, model: Model): Sql => id(`in_${String(model.audiences.indexOf(audience))}`);

/** Audiences that some build on, and they themselves, each after those that it builds on. */
function inOrder(model: Model, wanted: readonly AudienceModel[]): readonly AudienceModel[] {
  const ordered = new Set<AudienceModel>();
  const visit = (audience: AudienceModel): void => {
    if (ordered.has(audience)) return;
    for (const { audience: name } of partsOf(audience.where)) {
      const inner = model.audiences.find((other) => other.name === name);
      if (inner !== undefined) visit(inner);
    }
    ordered.add(audience);
  };
  wanted.forEach(visit);
  return [...ordered];
}

const audiencesIn = (model: Model, conditions: readonly AudienceCondition[]): readonly AudienceModel[] =>
  model.audiences.filter(({ name }) => conditions.flatMap(partsOf).some(({ audience }) => audience === name));

/**
 * One wide row per entity of a type with all that its conditions look at, and what comes of them: 1 or 0 in a column for
 * each audience and for each of some further conditions. What audiences build on one another is levels of one query, so that
 * further audiences add no relation.
 */
function judged(
  model: Model,
  entityType: EntityTypeModel,
  wanted: readonly AudienceModel[],
  further: readonly AudienceCondition[] = [],
): Sql {
  const idColumn = id(`${entityType.name}_id`);
  const traits = new Columns('trait');
  const computed = new Columns('computed');
  const states = new Columns('state');
  const groups = new Columns('groups');
  const ofGroups: AudienceCondition[] = [];
  const valueOf = (part: AudienceCondition): { value: Sql; isText: boolean } => {
    const { trait, computed_trait, state, unit } = part;
    if (trait !== undefined) {
      return {
        value: traits.of(trait, () => sql`entities.${id(columnOfTrait(model, entityType.name, trait))}`),
        isText: true,
      };
    }
    if (computed_trait !== undefined) {
      const model_ = model.computedTraits.find(
        (one) => one.entityType === entityType.name && one.name === computed_trait,
      );
      const isText = model_ !== undefined && computedType(model_) === 'string';
      return { value: computed.of(computed_trait, () => sql`computed.${id(computed_trait)}`), isText };
    }
    const isNumber = unit !== undefined;
    const inUnit = unit === null ? sql`state_unit IS NULL` : sql`state_unit = ${unit ?? null}`;
    const chosen = isNumber
      ? sql`CASE WHEN state_name = ${state ?? null} AND ${inUnit} THEN state_number END`
      : sql`CASE WHEN state_name = ${state ?? null} THEN state_value END`;
    return { value: states.of([state, unit], () => sql`MAX(${chosen})`), isText: !isNumber };
  };
  const flagOf = (part: AudienceCondition): Sql => {
    const audience = model.audiences.find(({ name }) => name === part.audience);
    if (audience !== undefined) return inColumn(audience, model);
    const { in_group, role } = part;
    return groups.of([in_group, role], () => {
      const ofRole = role === undefined ? [] : [sql`memberships.role = ${role}`];
      const met =
        in_group === undefined ? [] : [sql`companies.${id(`meets_${String(ofGroups.push(in_group) - 1)}`)} = 1`];
      return sql`MAX(CASE WHEN ${join([...met, ...ofRole], ' AND ')} THEN 1 ELSE 0 END)`;
    });
  };
  const flag = (condition: AudienceCondition): Sql =>
    sql`CASE WHEN ${audienceCondition(condition, { valueOf, flagOf })} THEN 1 ELSE 0 END`;
  const levels = [
    ...inOrder(model, [...wanted, ...audiencesIn(model, further)]).map((audience) => [
      sql`${flag(audience.where)} AS ${inColumn(audience, model)}`,
    ]),
    further.map((condition, index) => sql`${flag(condition)} AS ${id(`meets_${String(index)}`)}`),
  ].filter((level) => level.length > 0);
  const group = model.entityTypes.find(({ name }) => name === 'group');
  const companies =
    ofGroups.length === 0 || group === undefined
      ? sql``
      : sql`\n  JOIN (${judged(model, group, [], ofGroups)}) AS companies ON companies.entity_id = memberships.group_id`;
  const joins = [
    ...(computed.any
      ? [
          sql`LEFT JOIN ${nexus(computedTraitsName(entityType.name))} AS computed ON computed.${idColumn} = entities.${idColumn}`,
        ]
      : []),
    ...(states.any
      ? [
          sql`LEFT JOIN (
  SELECT ${join([sql`entity_id`, ...states.list], ', ')}
  FROM ${nexus('nexus_states')}
  WHERE entity_type = ${entityType.name} AND is_current
  GROUP BY entity_id
) AS states ON states.entity_id = entities.${idColumn}`,
        ]
      : []),
    ...(groups.any
      ? [
          sql`LEFT JOIN (
  SELECT ${join([sql`memberships.person_id`, ...groups.list], ', ')}
  FROM ${nexus('nexus_memberships')} AS memberships${companies}
  GROUP BY memberships.person_id
) AS in_groups ON in_groups.person_id = entities.${idColumn}`,
        ]
      : []),
  ];
  const rows = sql`SELECT ${join(
    [
      sql`entities.${idColumn} AS entity_id`,
      ...nameAndMail(model, entityType),
      ...traits.list,
      ...computed.list,
      ...states.from('states'),
      ...groups.from('in_groups'),
    ],
    ', ',
  )}
FROM ${join([sql`${nexus(entityViewName(entityType.name))} AS entities`, ...joins], '\n')}`;
  return levels.reduce(
    (inner, level) => sql`SELECT ${join([sql`judged.*`, ...level], ', ')}
FROM (${inner}) AS judged`,
    rows,
  );
}

/** 32 bits of a hash, as hex digits. */
const HASH_DIGITS = 8;

/** @param shown more columns, of `members` */
function membersOf({ type, audiences }: OfType, model: Model, shown: Sql): Sql {
  const listed = op.constants(
    'listed',
    { audience: 'string', held_out_below: 'int' },
    audiences.map(({ name, hold_out = 0 }) => [name, Math.round(hold_out * 16 ** HASH_DIGITS)]),
  );
  const hash = sql`SUBSTR(${op.md5Hex(sql`listed.audience || ' ' || members.entity_id`)}, 1, ${HASH_DIGITS})`;
  return sql`SELECT
  listed.audience,
  ${type.name} AS entity_type,
  members.entity_id,
  ${op.hexToInt(hash, HASH_DIGITS)} < listed.held_out_below AS is_held_out${shown}
FROM (${judged(model, type, audiences)}) AS members
CROSS JOIN ${listed}
WHERE CASE listed.audience ${join(
    audiences.map((audience) => sql`WHEN ${audience.name} THEN members.${inColumn(audience, model)}`),
    ' ',
  )} END = 1`;
}

interface OfType {
  readonly type: EntityTypeModel;
  readonly audiences: readonly AudienceModel[];
}

const byType = (model: Model): readonly OfType[] =>
  model.entityTypes
    .map((type) => ({ type, audiences: model.audiences.filter(({ entity_type }) => entity_type === type.name) }))
    .filter(({ audiences }) => audiences.length > 0);

const membersWith = (model: Model, shown: Sql): Sql =>
  join(
    byType(model).map((one) => membersOf(one, model, shown)),
    '\nUNION ALL\n',
  );

/** Who is in which audience now, found anew: audience, entity_type, entity_id and is_held_out. */
export const foundMembers = (model: Model): Sql => membersWith(model, sql``);

/** The same, of those that are kept. */
const keptMembers = (model: Model): Sql =>
  join(
    byType(model).map(({ type }) => {
      const idColumn = id(`${type.name}_id`);
      return sql`SELECT
  members.audience,
  members.entity_type,
  members.entity_id,
  members.is_held_out,
  members.entered_at,
  ${join(nameAndMail(model, type), ',\n  ')}
FROM ${nexus(nexus_audience_intervals.name)} AS members
LEFT JOIN ${nexus(entityViewName(type.name))} AS entities ON entities.${idColumn} = members.entity_id
WHERE members.exited_run_number IS NULL AND members.entity_type = ${type.name}`;
    }),
    '\nUNION ALL\n',
  );

/** Who is in which audience, where the config has any. */
export function audienceViews(model: Model): View[] {
  if (model.audiences.length === 0) return [];
  const members: View = {
    name: 'nexus_audience_members',
    description: 'Who is in which audience of the config now, as of the last run.',
    columns: {
      audience: string('Audience'),
      entity_type: string('person, group or a custom type'),
      entity_id: string('Entity id'),
      is_held_out: bool(
        'Whether the entity is of the share that is held out: by a hash of the name of the audience and the id',
      ),
      entered_at: timestamp(
        'Start of the run that found it in, UTC; null where the config says that `audience_history` is false',
      ),
      name: string('Trait `name`, where the entity type has it'),
      email: string('Its address: the column of the first identifier type for e-mail, where the entity type has one'),
    },
    query: model.keepsAudiences
      ? keptMembers(model)
      : membersWith(
          model,
          sql`,
  ${nullOf('timestamp')} AS entered_at,
  members.name,
  members.email`,
        ),
  };
  return [members, ...(model.keepsAudiences ? [audienceHistory, audienceSizes] : [])];
}
