import type { BigQueryWarehouse } from '../../warehouses/bigquery/bigquery.ts';

/**
 * Who the jobs run as, in lower case: an address, or `principal://…` of a federated identity. The query reads no table
 * and is free.
 */
export async function principalOf(warehouse: BigQueryWarehouse): Promise<string> {
  const { rows } = await warehouse.query('SELECT SESSION_USER()');
  return String(rows[0]?.[0]).toLowerCase();
}

/** Address in the credentials, for where no query may be run; undefined where they name none (a user's). */
export async function addressInCredentials({ client }: BigQueryWarehouse): Promise<string | undefined> {
  try {
    return (await client.authClient.getCredentials()).client_email;
  } catch {
    return undefined;
  }
}

/** A principal as grants name it. https://cloud.google.com/iam/docs/principal-identifiers */
export function memberOf(principal: string): string {
  if (principal.startsWith('principal://')) return principal;
  return `${principal.endsWith('.gserviceaccount.com') ? 'serviceAccount' : 'user'}:${principal}`;
}
