/** What loaders add to the rows of any tool, by which a run knows what is new. */

/** https://fivetran.com/docs/core-concepts/system-columns-and-tables */
export const FIVETRAN = { ingested_at: '_fivetran_synced', deleted: '_fivetran_deleted' };

/** https://docs.airbyte.com/understanding-airbyte/airbyte-metadata-fields */
export const AIRBYTE = { ingested_at: '_airbyte_extracted_at' };

/** https://help.qlik.com/en-US/stitch/replication/loading/understanding-destination-schemas */
export const STITCH = { ingested_at: '_sdc_batched_at' };

/** The id of a load is the time at which it began, in seconds: https://dlthub.com/docs/general-usage/destination-tables */
export const DLT = { ingested_at: { column: '_dlt_load_id', as: 'seconds' as const } };

/** https://help.qlik.com/en-US/stitch/data-structure/bigquery-data-loading-behavior#data-typing-scenarios */
export const STITCH_RECORDS =
  'On BigQuery Stitch [keeps objects as records](https://help.qlik.com/en-US/stitch/data-structure/bigquery-data-loading-behavior#data-typing-scenarios), which a mapping does not read: a view that makes columns of their members is the `table` there.';
