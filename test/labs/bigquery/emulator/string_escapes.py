r"""Escapes of a string literal, once.

Stock 0.4.0 decodes what its parser has decoded already: '\\u201C', six characters after the parser, becomes one.
BigQuery decodes a literal once: https://cloud.google.com/bigquery/docs/reference/standard-sql/lexical#escape_sequences

Hides: nothing.
"""

from local_bigquery.sql import rules
from local_bigquery.sql.rules import strings


def apply() -> None:
    rules.NODE_RULES.remove(strings.string_escapes)
