import { dialects } from '../../sql/dialects/index.ts';

const { quote, literal } = dialects.bigquery;

/** What a right of a principal is granted on. */
export interface DataSet {
  readonly project: string;
  readonly dataset: string;
}

export interface TableName extends DataSet {
  readonly table: string;
}

export const nameOf = ({ project, dataset, table }: DataSet & { readonly table?: string }): string =>
  [project, dataset, ...(table === undefined ? [] : [table])].join('.');

/** A shell command. https://cloud.google.com/sdk/gcloud/reference/projects/add-iam-policy-binding */
export const grantOnProject = (role: string, project: string, member: string): string =>
  `gcloud projects add-iam-policy-binding ${project} --member="${member}" --role="${role}"`;

/** SQL. https://cloud.google.com/bigquery/docs/reference/standard-sql/data-control-language#grant_statement */
export const grantOnDataSet = (role: string, { project, dataset }: DataSet, member: string): string =>
  `GRANT ${quote(role)} ON SCHEMA ${quote(project)}.${quote(dataset)} TO ${literal(member)};`;

/**
 * SQL that shows a principal every row of a table that has row access policies.
 * https://cloud.google.com/bigquery/docs/using-row-level-security-with-features#the_true_filter
 */
export const grantAllRows = ({ project, dataset, table }: TableName, member: string): string =>
  `CREATE ROW ACCESS POLICY nexus_all_rows ON ${quote(project)}.${quote(dataset)}.${quote(table)} GRANT TO (${literal(member)}) FILTER USING (TRUE);`;

/**
 * A shell command that shows a principal the values of guarded columns, unmasked: behind policy tags, or where data
 * policies stand on the columns themselves. https://cloud.google.com/iam/docs/roles-permissions/bigquerydatapolicy
 */
export const grantUnmasked = (hasTags: boolean, project: string, member: string): string =>
  grantOnProject(
    hasTags ? 'roles/datacatalog.categoryFineGrainedReader' : 'roles/bigquerydatapolicy.rawDataReader',
    project,
    member,
  );
