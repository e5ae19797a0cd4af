CREATE TABLE IF NOT EXISTS "ACME"."NEXUS"."NEXUS_FREE_MAIL_DOMAINS" (
  "DOMAIN" VARCHAR NOT NULL COMMENT 'Registrable domain'
)
DEFAULT_DDL_COLLATION = ''
COMMENT = 'Domains that give an address to anyone: they are not companies.';
