CREATE TABLE IF NOT EXISTS `acme-project`.`nexus`.`nexus_runs` (
  `run_id` STRING NOT NULL OPTIONS (description = 'The run'),
  `run_number` INT64 OPTIONS (description = 'Runs in their order: greater than that of every run before it, whatever the clock said'),
  `status` STRING NOT NULL OPTIONS (description = 'published or failed'),
  `started_at` TIMESTAMP NOT NULL OPTIONS (description = 'UTC'),
  `as_of` TIMESTAMP OPTIONS (description = 'Up to when time has changed states, UTC; never earlier than in the run before, but for a full refresh'),
  `states_print` INT64 OPTIONS (description = 'Fingerprint of the relations that states are read from: another where one of their rows is'),
  `finished_at` TIMESTAMP OPTIONS (description = 'UTC; on BigQuery when its publication began, which is one transaction'),
  `version` STRING NOT NULL OPTIONS (description = 'Version of the bundle'),
  `key_function` STRING NOT NULL OPTIONS (description = 'Hash function behind the identifier keys'),
  `key_salt` INT64 OPTIONS (description = 'Salt of the identifier keys; raised when two identifiers met on one key'),
  `rules_hash` STRING NOT NULL OPTIONS (description = 'What the run went by, a hash of each part: results, identifiers, limits, each source; and the order of the sources'),
  `summary` STRING OPTIONS (description = 'JSON: what came in, what came out, what was set aside'),
  `quality` STRING OPTIONS (description = 'JSON array: what nexus_quality shows as rows'),
  `steps` STRING OPTIONS (description = 'JSON: rows that each step made, rounds of the contraction'),
  `error` STRING OPTIONS (description = 'What went wrong')
)
OPTIONS (description = 'One row per run that published or failed.', expiration_timestamp = NULL);
