import { messageOf } from '../../procedures/message_of.ts';
import { PRIVATE_TABLES } from '../../procedures/locations.ts';
import { dialects } from '../../sql/dialects/index.ts';
import type { BigQueryWarehouse } from '../../warehouses/bigquery/bigquery.ts';
import { reasonOf } from '../../warehouses/bigquery/errors.ts';
import type { Check } from '../check.ts';
import { isDenied } from './errors.ts';
import { nameOf } from './grants.ts';

type Finding = Omit<Check, 'name'>;

/** Who has what on a data set. https://cloud.google.com/bigquery/docs/reference/rest/v2/datasets#resource:-dataset */
interface Access {
  readonly role?: string;
  readonly userByEmail?: string;
  readonly groupByEmail?: string;
  readonly domain?: string;
  readonly specialGroup?: string;
  readonly iamMember?: string;
}

/** Roles that read and do nothing else: whoever runs Nexus has more. */
const READING = new Set(['READER', 'roles/bigquery.dataViewer']);

const memberOf = ({ userByEmail, groupByEmail, domain, specialGroup, iamMember }: Access): string | undefined => {
  if (userByEmail !== undefined)
    return `${userByEmail.endsWith('.gserviceaccount.com') ? 'serviceAccount' : 'user'}:${userByEmail}`;
  if (groupByEmail !== undefined) return `group:${groupByEmail}`;
  if (domain !== undefined) return `domain:${domain}`;
  return specialGroup === undefined ? iamMember : `specialGroup:${specialGroup}`;
};

/** SQL. https://cloud.google.com/bigquery/docs/reference/standard-sql/data-control-language#revoke_statement */
const revoke = (project: string, dataset: string, members: readonly string[]): string => {
  const { quote, literal } = dialects.bigquery;
  return `REVOKE ${quote('roles/bigquery.dataViewer')} ON SCHEMA ${quote(project)}.${quote(dataset)} FROM ${members.map((member) => literal(member)).join(', ')};`;
};

/**
 * Whether readers of the results may read the secret that ids and erasures are hashed with: with it, addresses and numbers
 * can be tried against what was erased.
 */
export async function checkSecrets(warehouse: BigQueryWarehouse): Promise<Check[]> {
  const name = 'Secrets';
  const { project, dataset } = warehouse.at;
  const called = nameOf({ project, dataset: warehouse.privateDataset });
  const fix = 'npx nexus deploy --warehouse bigquery';
  const finding = async (): Promise<Finding> => {
    for (const table of PRIVATE_TABLES) {
      const [isThere] = await warehouse.client.dataset(dataset, { projectId: project }).table(table).exists();
      if (!isThere) continue;
      const detail = `${nameOf({ project, dataset, table })} can be read by everyone who may read ${nameOf({ project, dataset })}; a deploy moves it to ${called}`;
      return { state: 'bad', detail, fix };
    }
    const [metadata] = await warehouse.client.dataset(warehouse.privateDataset, { projectId: project }).getMetadata();
    const { access = [] } = metadata as { readonly access?: readonly Access[] };
    const readers = access.filter(({ role }) => READING.has(role ?? '')).flatMap((one) => memberOf(one) ?? []);
    if (readers.length === 0) return { state: 'good', detail: `${called} is not open to readers` };
    return {
      state: 'bad',
      detail: `${called} holds what erased values could be found out with, and may be read by ${readers.join(', ')}. Who calls nexus_resolve keeps the right to.`,
      fix: revoke(project, warehouse.privateDataset, readers),
    };
  };
  try {
    return [{ name, ...(await finding()) }];
  } catch (error) {
    if (reasonOf(error) === 'notFound') {
      return [{ name, state: 'attention', detail: `${called} is not there yet; a deploy makes it`, fix }];
    }
    if (!isDenied(error)) return [{ name, state: 'bad', detail: messageOf(error) }];
    return [
      {
        name,
        state: 'attention',
        detail: `could not tell who may read ${called}: that takes bigquery.datasets.get. Ask someone who may.`,
      },
    ];
  }
}
