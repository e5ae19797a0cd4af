/** https://help.qlik.com/en-US/stitch/data-structure/bigquery-data-loading-behavior#data-typing-scenarios */
export const STITCH_RECORDS =
  'On BigQuery Stitch [keeps objects as records](https://help.qlik.com/en-US/stitch/data-structure/bigquery-data-loading-behavior#data-typing-scenarios), which a mapping does not read: a view that makes columns of their members is the `table` there.';
