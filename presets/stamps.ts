/** What loaders add to the rows of any tool, by which a run knows what is new. */

/** https://fivetran.com/docs/core-concepts/system-columns-and-tables */
export const FIVETRAN = { ingested_at: '_fivetran_synced', deleted: '_fivetran_deleted' };

/** https://docs.airbyte.com/understanding-airbyte/airbyte-metadata-fields */
export const AIRBYTE = { ingested_at: '_airbyte_extracted_at' };

/** https://www.stitchdata.com/docs/replication/loading/understanding-destination-schemas */
export const STITCH = { ingested_at: '_sdc_batched_at' };

/** The id of a load is the time at which it began, in seconds: https://dlthub.com/docs/general-usage/destination-tables */
export const DLT = { ingested_at: { column: '_dlt_load_id', as: 'seconds' as const } };
