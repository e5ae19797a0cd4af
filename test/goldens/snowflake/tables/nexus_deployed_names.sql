CREATE TABLE IF NOT EXISTS "ACME"."NEXUS"."NEXUS_DEPLOYED_NAMES" (
  "NAME_KIND" VARCHAR NOT NULL COMMENT 'identifier_type, source or stored_format',
  "DEPLOYED_NAME" VARCHAR NOT NULL COMMENT 'Name in the config, or number of the format',
  "DEPLOYED_SINCE" TIMESTAMP_NTZ(6) NOT NULL COMMENT 'First deploy that had it, UTC',
  "DEPLOYED_UNTIL" TIMESTAMP_NTZ(6) COMMENT 'Deploy that no longer had it, UTC; null while the last one has it'
)
DEFAULT_DDL_COLLATION = ''
COMMENT = 'What deploys ever had: names of the config, of which a new one that came when an old one went may be the old one renamed, and the format of the stored tables.';
