import { force } from './mistake.ts';
import type { Mistake } from './mistake.ts';

/** Mistakes in what stands last in a config. */
export const LATER_MISTAKES: Mistake[] = [
  [
    'a region that is none',
    (c) => (c.identifier_types['phone'] = { normalizer: 'phone', default_region: 'UK' }),
    ['identifier_types.phone.default_region', '"UK"'],
  ],
  [
    'a preference for work mail of what is no mail',
    (c) => (c.identifier_types['phone'] = { normalizer: 'phone', preferred: ['latest', 'work_mail'] }),
    ['identifier_types.phone.preferred[1]', '"work_mail"'],
  ],
  [
    'patterns that RE2 or Snowflake lack',
    (c) =>
      (c.identifier_types['email'] = {
        normalizer: 'email',
        blocked_patterns: ['a(?=b)', '(a)\\1', '(?:a)', 'a+?', '\\p{L}', '('],
      }),
    ...[
      ['[0]', 'a(?=b)'],
      ['[1]', '(a)\\1'],
      ['[2]', '(?:a)'],
      ['[3]', 'a+?'],
      ['[4]', '\\p{L}'],
      ['[5]', '('],
    ].map(([at, found]): [string, string] => [
      `identifier_types.email.blocked_patterns${String(at)}`,
      JSON.stringify(found),
    ]),
  ],

  ['traits of an unknown entity type', (c) => (c.traits['persona'] = {}), ['traits.persona', '"persona"', 'person']],
  [
    'a trait called as a column',
    (c) => (c.traits['group'] = { First_Seen_At: {} }),
    ['traits.group.First_Seen_At', '"First_Seen_At"'],
  ],
  ['a trait called as the id', (c) => (c.traits['group'] = { group_id: {} }), ['traits.group.group_id', '"group_id"']],
  [
    'a trait whose column another one has',
    (c) => (c.traits['person'] = { trait_email: {}, email: {} }),
    ['traits.person.email', '"email"'],
  ],
  [
    'two traits that differ in case',
    (c) => (c.traits['person'] = { title: {}, Title: {} }),
    ['traits.person.Title', '"Title"'],
  ],

  [
    'a state of one word',
    (c) => c.states.push({ name: 'billing', entity_type: 'group', relation: { table: 'x' } }),
    ['states[2].name', '"billing"'],
  ],
  [
    'a state in capitals',
    (c) => c.states.push({ name: 'Billing_State', entity_type: 'group', relation: { table: 'x' } }),
    ['states[2].name', '"Billing_State"'],
  ],
  [
    'a state twice, base and derived',
    (c) => (c.derived_states[1] = { ...c.derived_states[1], name: 'support_status' } as never),
    ['derived_states[1].name', '"support_status"'],
  ],
  [
    'a state of an unknown entity type',
    (c) => (c.states[1] = { name: 'support_status', entity_type: 'grup', relation: { table: 'x' } }),
    ['states[1].entity_type', '"grup"', 'group'],
    ['derived_states[0].components[1]', '"support_status"'],
  ],
  [
    'rules and relation',
    (c) =>
      (c.states[1] = {
        name: 'support_status',
        entity_type: 'group',
        relation: { table: 'x' },
        rules: [
          { event_name: 'a', value: 'anything' },
          { event_name: 'b', value: 'else' },
        ],
      }),
    ['states[1]', '{"rules":"…","relation":"…"}'],
  ],
  [
    'neither rules nor relation',
    (c) => (c.states[1] = { name: 'support_status', entity_type: 'group' }),
    ['states[1]', 'nothing'],
  ],
  [
    'a rule over an unknown source',
    (c) => (c.states[0]?.rules ?? []).push({ event_name: 'x', source: 'gmial', value: 'y' }),
    ['states[0].rules[2].source', '"gmial"', 'gmail'],
  ],
  [
    'an open value that a state cannot have',
    (c) => (c.states[0] = { ...c.states[0], open_while: ['activ'] } as never),
    ['states[0].open_while[0]', '"activ"', 'active'],
  ],
  [
    'rules of states that are of no kind, or of two',
    (c) =>
      (c.states[0]?.rules ?? []).push(
        { value: 'y' },
        { after: '3 days', value: 'y' },
        { from: 'x', value: 'y' },
        { event_name: 'x', after: '3 days', from: 'x', value: 'y' },
        { after: '3 days', no_event_for: '3 days', from: 'x', value: 'y' },
        { event_name: 'x', unless: 'z', value: 'y' },
        { after: '3 days', from: [], unless: [''], value: 'y' },
      ),
    ['states[0].rules[2].event_name', 'nothing'],
    ['states[0].rules[3].from', 'nothing'],
    ['states[0].rules[4].after', 'nothing'],
    ['states[0].rules[5].event_name', '"x"'],
    ['states[0].rules[6].no_event_for', '"3 days"'],
    ['states[0].rules[7].unless', '"z"'],
    ['states[0].rules[8].from', '[]'],
    ['states[0].rules[8].unless', '[""]'],
  ],
  [
    'values that a state cannot have',
    (c) => {
      (c.states[0]?.rules ?? []).push({ event_name: 'x' }, { event_name: 'x', value: 3 });
      c.states.push({
        name: 'monthly_revenue',
        entity_type: 'group',
        type: 'number',
        rules: [{ event_name: 'x', value: 'y' }, { no_event_for: '3 days', value: 0 }, { event_name: 'x' }],
      });
      c.derived_states[0]?.components.push('monthly_revenue');
    },
    ['states[0].rules[2].value', 'nothing'],
    ['states[0].rules[3].value', '3'],
    ['states[2].rules[0].value', '"y"'],
    ['states[2].rules[1].no_event_for', '"3 days"'],
    ['derived_states[0].components[2]', '"monthly_revenue"'],
  ],
  [
    'lengths of time that no clock has',
    (c) =>
      (c.states[0]?.rules ?? []).push(
        { no_event_for: '1 month', value: 'y' },
        { after: '0 days', from: 'x', value: 'y' },
        { after: '1.5 days', from: 'x', value: 'y' },
      ),
    ['states[0].rules[2].no_event_for', '"1 month"'],
    ['states[0].rules[3].after', '"0 days"'],
    ['states[0].rules[4].after', '"1.5 days"'],
  ],
  [
    'an unknown component',
    (c) => c.derived_states[1]?.components.push('suport_status'),
    ['derived_states[1].components[1]', '"suport_status"', 'support_status'],
  ],
  [
    'a component that comes later',
    (c) => c.derived_states.reverse(),
    ['derived_states[0].components[0]', '"customer_lifecycle"'],
  ],
  [
    'a component of itself',
    (c) => c.derived_states[1]?.components.push('customer_health_overall'),
    ['derived_states[1].components[1]', '"customer_health_overall"'],
  ],
  [
    'a component of another entity type',
    (c) => {
      c.states.push({ name: 'person_mood', entity_type: 'person', relation: { table: 'x' } });
      c.derived_states[1]?.components.push('person_mood');
    },
    ['derived_states[1].components[1]', '"person_mood"'],
  ],
  [
    'a condition on what is no component',
    (c) => c.derived_states[1]?.rules.push({ when: { support_status: 'x' }, value: 'y' }),
    ['derived_states[1].rules[1].when.support_status', '"support_status"'],
  ],
  [
    'a condition on a value that never is',
    (c) => c.derived_states[1]?.rules.push({ when: { customer_lifecycle: ['hapy'] }, value: 'y' }),
    ['derived_states[1].rules[1].when.customer_lifecycle', '"hapy"', 'happy'],
  ],
  [
    'computed traits that ask for what there is not',
    (c) => {
      c.computed_traits = {
        person: {
          event_count: { compute: 'count' },
          NAME: { compute: 'count', of: 'source' },
          value: { compute: 'sum' },
          kinds: { compute: 'distinct', of: 'event_value', unit: 'USD' },
          last_event: { compute: 'last' },
          v_count: { compute: 'count', event_name: ['x', ''], source: 'gmial' },
        },
        persona: {},
      };
    },
    ['computed_traits.person.NAME', '"NAME"'],
    ['computed_traits.person.v_count', '"v_count"'],
    ['computed_traits.person.NAME.of', '"source"'],
    ['computed_traits.person.value.unit', 'nothing'],
    ['computed_traits.person.kinds.of', '"event_value"', 'event_name'],
    ['computed_traits.person.last_event.of', 'nothing'],
    ['computed_traits.person.v_count.event_name', '["x",""]'],
    ['computed_traits.person.v_count.source', '"gmial"', 'gmail'],
    ['computed_traits.persona', '"persona"', 'person'],
  ],
  [
    'a consent that no trait says',
    (c) => force(c, { email_lists: { consent_trait: 'nam' } }),
    ['email_lists.consent_trait', '"nam"', 'name'],
  ],
  [
    'a consent that is needed and no trait says',
    (c) => force(c, { email_lists: { consent_required: true } }),
    ['email_lists.consent_trait', 'nothing'],
  ],
  [
    'audiences of what there is not',
    (c) => {
      c.audiences = {
        busy: {
          entity_type: 'person',
          where: {
            all: [
              { trait: 'nam', is: 'x' },
              { computed_trait: 'event_counts', more_than: 1 },
              { state: 'customer_lifecycle', is: 'happy' },
              { audience: 'bussy' },
              { in_group: { trait: 'name', is: null } },
            ],
          },
        },
        crew: { entity_type: 'group', where: { role: 'owner' } },
      };
    },
    ['audiences.busy.where.all[0].trait', '"nam"', 'name'],
    ['audiences.busy.where.all[1].computed_trait', '"event_counts"', 'event_count'],
    ['audiences.busy.where.all[2].state', '"customer_lifecycle"'],
    ['audiences.busy.where.all[3].audience', '"bussy"', 'busy'],
    ['audiences.busy.where.all[4].in_group.trait', '"name"'],
    ['audiences.crew.where.role', '"role"'],
  ],
  [
    'conditions of audiences that are none',
    (c) => {
      c.states.push({ name: 'seats_bought', entity_type: 'person', type: 'number', relation: { table: 'x' } });
      c.audiences = {
        busy: {
          entity_type: 'person',
          where: {
            any: [
              {},
              { trait: 'name', audience: 'busy', is: 'x' },
              { trait: 'name' },
              { trait: 'name', is: [], unit: 'USD' },
              { computed_trait: 'event_count', is: 'many' },
              { state: 'seats_bought', more_than: 3 },
              { role: 'owner', is: 'x' },
              { trait: 'name', is: null, more_than: 3 },
            ],
          },
        },
      };
    },
    ['audiences.busy.where.any[0]', 'nothing'],
    ['audiences.busy.where.any[1]', '"trait, audience"'],
    ['audiences.busy.where.any[2].is', 'nothing'],
    ['audiences.busy.where.any[3].unit', '"USD"'],
    ['audiences.busy.where.any[3].is', '[]'],
    ['audiences.busy.where.any[4].is', '"many"'],
    ['audiences.busy.where.any[5].unit', 'nothing'],
    ['audiences.busy.where.any[6].is', '"x"'],
    ['audiences.busy.where.any[7].is', 'null'],
    ['audiences.busy.where', '"busy"'],
  ],
  [
    'audiences that build on each other',
    (c) => {
      c.audiences = {
        left: { entity_type: 'person', where: { not: { audience: 'right' } } },
        right: { entity_type: 'person', where: { all: [{ audience: 'left' }] } },
        above: { entity_type: 'person', where: { audience: 'left' } },
      };
    },
    ['audiences.left.where', '"left"'],
    ['audiences.right.where', '"right"'],
  ],
  [
    'attributions of what there is not',
    (c) => {
      c.attribution = {
        sale: { entity_type: 'persn', conversion: {}, touches: { event_name: [] } },
        v_sale: { entity_type: 'person', conversion: { event_name: 'x' }, touches: { source: 'gmial' } },
      };
    },
    ['attribution.v_sale', '"v_sale"'],
    ['attribution.sale.entity_type', '"persn"', 'person'],
    ['attribution.sale.conversion', 'nothing'],
    ['attribution.sale.touches.event_name', '[]'],
    ['attribution.v_sale.touches.source', '"gmial"', 'gmail'],
  ],
  [
    'a former name that a source still has',
    (c) => force(c.sources[1] ?? {}, { renamed_from: ['old', 'gmail'] }),
    ['sources[1].renamed_from[1]', '"gmail"'],
  ],
  [
    'a former name of two sources',
    (c) => c.sources.slice(0, 2).forEach((source) => force(source, { renamed_from: 'old' })),
    ['sources[1].renamed_from', '"old"'],
  ],
  [
    'a source that is removed and there',
    (c) => force(c, { removed_sources: ['gmail'] }),
    ['removed_sources[0]', '"gmail"'],
  ],
  [
    'a source that is removed and has another name',
    (c) => {
      force(c.sources[1] ?? {}, { renamed_from: 'old' });
      force(c, { removed_sources: ['old'] });
    },
    ['removed_sources[0]', '"old"'],
  ],
  [
    'traits and audiences for assistants that there are not',
    (c) => force(c, { mcp: { traits: ['name', 'nmae', 'event_counts'], audiences: ['bussy'] } }),
    ['mcp.traits[1]', '"nmae"', 'name'],
    ['mcp.traits[2]', '"event_counts"', 'event_count'],
    ['mcp.audiences[0]', '"bussy"', 'busy'],
  ],
];
