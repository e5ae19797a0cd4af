"""Results of queries that are long over go.

Not a repair: stock 0.4.0 keeps the result of every query as a table for ever, and reads the list of all tables often.

Hides: on BigQuery a result stays for a day: https://cloud.google.com/bigquery/docs/cached-results
"""

import collections
import re
import threading

import duckdb

from emulator import watched_connection

#: Results that are kept: far more than clients read at a time.
_KEPT = 128
_RESULT = re.compile(r"\s*CREATE\s+OR\s+REPLACE\s+TABLE\s+(\"emulator\"\.\"_results\"\.\"[^\"]+\")", re.IGNORECASE)
_results: collections.deque[str] = collections.deque()
_lock = threading.Lock()


def _made(sql: str) -> None:
    found = _RESULT.match(sql)
    if not found:
        return
    with _lock:
        # A script that waits in a loop makes its own result again and again: it is as old as the last time.
        if found[1] in _results:
            _results.remove(found[1])
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
