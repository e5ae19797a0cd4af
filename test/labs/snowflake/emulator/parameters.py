"""Parameters of a session with their defaults. https://docs.snowflake.com/en/sql-reference/parameters"""

DEFAULTS = {
    "AUTOCOMMIT": "true",
    "BINARY_OUTPUT_FORMAT": "HEX",
    "DATE_OUTPUT_FORMAT": "YYYY-MM-DD",
    "LOCK_TIMEOUT": "43200",
    "QUERY_TAG": "",
    "STATEMENT_TIMEOUT_IN_SECONDS": "172800",
    "TIMESTAMP_LTZ_OUTPUT_FORMAT": "",
    "TIMESTAMP_NTZ_OUTPUT_FORMAT": "YYYY-MM-DD HH24:MI:SS.FF3",
    "TIMESTAMP_OUTPUT_FORMAT": "YYYY-MM-DD HH24:MI:SS.FF3 TZHTZM",
    "TIMESTAMP_TYPE_MAPPING": "TIMESTAMP_NTZ",
    "TIMESTAMP_TZ_OUTPUT_FORMAT": "",
    "TIMEZONE": "America/Los_Angeles",
    "TIME_OUTPUT_FORMAT": "HH24:MI:SS",
}
