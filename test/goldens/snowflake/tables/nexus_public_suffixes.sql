CREATE TABLE IF NOT EXISTS "ACME"."NEXUS"."NEXUS_PUBLIC_SUFFIXES" (
  "SUFFIX" VARCHAR NOT NULL COMMENT 'Ending, without the leading `*.` or `!`',
  "RULE" VARCHAR NOT NULL COMMENT 'normal, wildcard or exception'
)
DEFAULT_DDL_COLLATION = ''
COMMENT = 'Endings under which anyone can register a name (https://publicsuffix.org): what follows is a company.';
