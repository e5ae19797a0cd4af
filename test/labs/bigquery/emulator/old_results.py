"""Results of queries that are long over go, and a table's columns are asked for alone.

Not a repair: stock 0.4.0 keeps the result of every query as a table for ever, and for every mention of a table asks DuckDB for
the columns of all. After some thousand queries most of the time goes there.

Hides: on BigQuery a result stays for a day: https://cloud.google.com/bigquery/docs/cached-results
"""

import collections
import re
import sys
import threading

import duckdb
from local_bigquery.engine import database

from emulator import watched_connection

#: Results that are kept: far more than clients read at a time.
_KEPT = 128
_RESULT = re.compile(r"\s*CREATE\s+OR\s+REPLACE\s+TABLE\s+(\"emulator\"\.\"_results\"\.\"[^\"]+\")", re.IGNORECASE)
_REQUIRED = (
    "SELECT column_name FROM duckdb_columns() WHERE database_name = ? "
    "AND schema_name = ? AND table_name = ? AND NOT is_nullable"
)

_results: collections.deque[str] = collections.deque()
_lock = threading.Lock()


def _made(sql: str) -> None:
    found = _RESULT.match(sql)
    if not found:
        return
    with _lock:
        _results.append(found[1])
        old = [_results.popleft() for _ in range(len(_results) - _KEPT)]
    for name in old:
        try:
            watched_connection.unwatched().execute(f"DROP TABLE IF EXISTS {name}")
        except duckdb.Error:
            # Somebody reads it: then it stays.
            pass


def apply() -> None:
    watched_connection.listeners.append(_made)
    stock = database.fetch

    def fetch(sql: str, params: list | None = None) -> list[tuple]:
        if sql != _REQUIRED:
            return stock(sql, params)
        name = database.quote(*params).replace("'", "''")
        try:
            return stock(f"SELECT name FROM pragma_table_info('{name}') WHERE \"notnull\"")
        except duckdb.CatalogException:
            return []

    for module in list(sys.modules.values()):
        if module.__name__.startswith("local_bigquery") and getattr(module, "fetch", None) is stock:
            module.fetch = fetch
