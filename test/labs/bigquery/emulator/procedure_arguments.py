"""Commas inside the angle brackets of a procedure's arguments.

Stock 0.4.0 splits `a ARRAY<STRUCT<k STRING, v INT64>>, b JSON` at every comma that is not in round, square or curly brackets.
BigQuery takes any parameterised type: https://cloud.google.com/bigquery/docs/reference/standard-sql/data-definition-language#create_procedure

Hides: nothing.
"""

from local_bigquery.sql import script


def apply() -> None:
    stock = script.Parser.procedure

    def procedure(self):
        statement = stock(self)
        joined: list[tuple[str, None]] = []
        for text, _ in statement.items:
            unfinished = joined and joined[-1][0].count("<") > joined[-1][0].count(">")
            joined.append((f"{joined.pop()[0]}, {text}", None) if unfinished else (text, None))
        statement.items = joined
        return statement

    script.Parser.procedure = procedure
