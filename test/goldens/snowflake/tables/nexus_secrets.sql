CREATE TABLE IF NOT EXISTS "ACME"."NEXUS"."NEXUS_SECRETS" (
  "SECRET_NAME" VARCHAR NOT NULL COMMENT 'id_salt',
  "SECRET_VALUE" VARCHAR NOT NULL COMMENT 'Random'
)
DEFAULT_DDL_COLLATION = ''
COMMENT = 'Secret of this deployment, made when it was installed: with it ids could be guessed from addresses, and what was erased found out. On BigQuery it is in a data set of its own, whose name ends in _private.';
