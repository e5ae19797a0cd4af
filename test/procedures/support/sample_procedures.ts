import type { Node, Procedure } from '../../../procedures/program.ts';
import { variable } from '../../../procedures/program.ts';
import type { Table, WorkTable } from '../../../sql/table.ts';
import { requiredString, string } from '../../../sql/table.ts';
import { nexus, op, sql } from '../../../sql/tag.ts';

export const p_options = variable('p_options', 'string');
export const v_name = variable('v_name', 'string');
export const v_count = variable('v_count', 'int');
export const v_since = variable('v_since', 'timestamp');
export const v_error = variable('v_error', 'string');

export const WORK: WorkTable = { name: 'nexus_work_sample', columns: { node: 'string', label: 'string' } };
export const STORED: Table = {
  name: 'nexus_sample',
  description: 'A table.',
  columns: { label: requiredString('Label'), run_id: string('Run') },
};

/** A procedure around nodes, with the variables that they may use. */
export const procedureOf = (body: readonly Node[], more: Partial<Procedure> = {}): Procedure => ({
  name: 'nexus_sample',
  description: "What it's for.",
  parameters: [p_options],
  body,
  ...more,
});

/** One node of each kind. */
export const NODES = {
  exec: {
    kind: 'exec',
    step: 'touch',
    statement: sql`UPDATE ${nexus('nexus_sample')} SET label = ${v_name} WHERE run_id = ${p_options}`,
    count: v_count,
  },
  fill: {
    kind: 'fill',
    step: 'fill_sample',
    table: WORK,
    query: sql`SELECT label, ${op.md5Hex(sql`label`)} AS node FROM ${nexus('nexus_sample')} WHERE run_id = ${v_name}`,
  },
  replace: {
    kind: 'replace',
    step: 'publish_sample',
    table: STORED,
    query: sql`SELECT label, ${v_name} AS run_id FROM newer`,
  },
  setOne: {
    kind: 'set',
    step: 'count_sample',
    values: [{ variable: v_count, value: sql`COUNT(*)` }],
    from: sql`FROM t`,
  },
  setSeveral: {
    kind: 'set',
    step: 'begin',
    values: [
      { variable: v_name, value: op.uuid() },
      { variable: v_since, value: op.now() },
    ],
  },
  repeat: {
    kind: 'repeat',
    step: 'contract',
    counter: v_count,
    from: 0,
    by: 1,
    until: { left: v_count, operator: '>=', right: 3 },
    maximum: 60,
    body: [{ kind: 'exec', step: 'shrink', statement: sql`DELETE FROM t WHERE round = ${v_count}` }],
  },
  when: {
    kind: 'when',
    condition: { left: v_name, operator: '=', right: "it's" },
    then: [{ kind: 'exec', step: 'yes', statement: sql`DELETE FROM t` }],
    otherwise: [{ kind: 'fail', message: ['no ', v_name] }],
  },
  every: {
    kind: 'every',
    seconds: 60,
    body: [{ kind: 'call', procedure: 'nexus_other', arguments: [v_name] }],
  },
  attempt: {
    kind: 'attempt',
    body: [{ kind: 'exec', step: 'try', statement: sql`DELETE FROM t` }],
    error: v_error,
    onError: [{ kind: 'exec', step: 'record', statement: sql`INSERT INTO log SELECT ${v_error}` }],
  },
  transaction: {
    kind: 'transaction',
    body: [{ kind: 'exec', step: 'inside', statement: sql`DELETE FROM t` }],
  },
  call: { kind: 'call', procedure: 'nexus_other', arguments: ['{}', v_name] },
  fail: { kind: 'fail', message: ["it's ", v_count, ' bad'] },
} as const satisfies Readonly<Record<string, Node>>;
