import { id, sql } from '../../tag.ts';
import type { Sql } from '../../tag.ts';
import type { AdapterContext, AdapterOption } from '../adapter.ts';

export const liveMode: AdapterOption = {
  name: 'livemode',
  description:
    'Which objects count: ["true"], the default, those of live mode; ["true", "false"] those of test mode too.',
};

/** Whether an object counts: what was made in test mode is nobody's money. https://docs.stripe.com/test-mode */
export function isCounted({ options }: AdapterContext): Sql {
  const given = options?.[liveMode.name] ?? [];
  const modes = given.length === 0 ? ['true'] : given.map((mode) => mode.toLowerCase());
  if (modes.includes('true')) return modes.includes('false') ? sql`TRUE` : sql`COALESCE(${id('livemode')}, TRUE)`;
  return sql`NOT COALESCE(${id('livemode')}, TRUE)`;
}
