CREATE TABLE IF NOT EXISTS `acme-project`.`nexus`.`nexus_watermarks` (
  `source` STRING NOT NULL OPTIONS (description = 'Name of the source in the config'),
  `watermark` TIMESTAMP OPTIONS (description = 'Newest _ingested_at that was read, UTC'),
  `rows_in_window` INT64 OPTIONS (description = 'Rows that the source had within the look-back of the watermark when it was read'),
  `window_print` INT64 OPTIONS (description = 'Fingerprint of these rows: another where one of them was edited in place'),
  `whole_rows` INT64 OPTIONS (description = 'Those of them that are of files and snapshots, which are looked at from their beginning'),
  `files_print` STRING OPTIONS (description = 'DuckDB: of a source that is read from files, what they were when they were read: such files are not read again'),
  `run_id` STRING OPTIONS (description = 'Run that moved it')
)
OPTIONS (description = 'How far each source has been read.', expiration_timestamp = NULL);
