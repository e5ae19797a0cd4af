CREATE TABLE IF NOT EXISTS "ACME"."NEXUS"."NEXUS_SUPPRESSIONS" (
  "SUPPRESSION_HASH" VARCHAR NOT NULL COMMENT 'Keyed SHA-256 of an identifier, a link group or an event',
  "KIND" VARCHAR NOT NULL COMMENT 'raw or value (an identifier as sources spell it, and normalised), row, or event',
  "RUN_ID" VARCHAR NOT NULL COMMENT 'Run that erased it or first passed over it',
  "SUPPRESSED_AT" TIMESTAMP_NTZ(6) NOT NULL COMMENT 'Start of that run, UTC'
)
COMMENT = 'What a load passes over because it was erased, as hashes under the secret of this deployment.';
