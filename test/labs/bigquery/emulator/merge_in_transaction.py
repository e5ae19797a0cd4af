"""MERGE inside BEGIN TRANSACTION.

Stock 0.4.0 begins a transaction of its own for each MERGE and takes DuckDB's refusal as the sign that one is open; the refusal
has by then aborted the open transaction. BigQuery runs MERGE in a transaction as any other DML:
https://cloud.google.com/bigquery/docs/transactions

Hides: nothing about the MERGE itself, which is still the emulator's. How MERGE takes part in BigQuery's conflict detection is
not shown at all.
"""

import duckdb
from local_bigquery.jobs import merge


class _InTransaction:
    """A cursor that refuses BEGIN without sending it."""

    def __init__(self, cursor: duckdb.DuckDBPyConnection):
        self._cursor = cursor

    def execute(self, sql: str, *arguments):
        if sql == "BEGIN":
            raise duckdb.TransactionException("a transaction is open")
        return self._cursor.execute(sql, *arguments)

    def __getattr__(self, name: str):
        return getattr(self._cursor, name)


def _is_open(cursor: duckdb.DuckDBPyConnection) -> bool:
    """Outside a transaction each statement has a transaction of its own."""

    def number():
        return cursor.execute("SELECT txid_current()").fetchone()

    return number() == number()


def apply() -> None:
    stock = merge.run

    def run(cursor, tree, context):
        return stock(_InTransaction(cursor) if _is_open(cursor) else cursor, tree, context)

    merge.run = run
