import { reasonOf } from '../../warehouses/bigquery/errors.ts';

/** Whether BigQuery refused for want of a right. https://cloud.google.com/bigquery/docs/error-messages#errortable */
export const isDenied = (error: unknown): boolean =>
  ['accessDenied', 'forbidden'].includes(reasonOf(error) ?? '') || (error as { code?: unknown }).code === 403;
