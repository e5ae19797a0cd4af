"""Counts what may have changed the catalogue, for `translated_once`, and tells of what was executed.

Not a repair: an instrument.

Hides: nothing.
"""

import itertools
import re
from collections.abc import Callable

import duckdb
from local_bigquery.engine import database

#: Rows, tables of one connection, jobs and their results: what is translated does not depend on them.
_CHANGES_NOTHING = re.compile(
    r"\s*((SELECT|WITH|FROM|EXPLAIN|BEGIN|ROLLBACK|USE|SET|UPDATE|MERGE|TRUNCATE)\b"
    r"|(INSERT\s+(OR\s+REPLACE\s+)?INTO|DELETE\s+FROM)\s+(?!\s|\"?emulator\b)"
    r"|INSERT\s+OR\s+REPLACE\s+INTO\s+emulator\.jobs\b"
    r"|CREATE\s+(OR\s+REPLACE\s+)?TEMP(ORARY)?\s+TABLE\b"
    r"|CREATE\s+OR\s+REPLACE\s+TABLE\s+\"emulator\"\.\"_results\"\."
    r"|DROP\s+TABLE\s+IF\s+EXISTS\s+temp\.)",
    re.IGNORECASE,
)
_numbers = itertools.count(1)
_version = 0


def version() -> int:
    return _version


#: Called with each text that was executed.
listeners: list[Callable[[str], None]] = []
_connections: list[duckdb.DuckDBPyConnection] = []


def unwatched() -> duckdb.DuckDBPyConnection:
    return _connections[0].cursor()


class _Watched:
    def __init__(self, connection: duckdb.DuckDBPyConnection):
        self._connection = connection

    def cursor(self) -> "_Watched":
        return _Watched(self._connection.cursor())

    def execute(self, sql: str, *arguments):
        return self._told(self._connection.execute, sql, *arguments)

    def sql(self, sql: str, **named):
        return self._told(self._connection.sql, sql, **named)

    def _told(self, run: Callable, sql: str, *arguments, **named):
        global _version
        try:
            answer = run(sql, *arguments, **named)
            for listener in listeners:
                listener(sql)
            return answer
        finally:
            if not _CHANGES_NOTHING.match(sql):
                _version = next(_numbers)

    def __getattr__(self, name: str):
        return getattr(self._connection, name)


def apply() -> None:
    stock = database._connect
    watched: list[_Watched] = []

    def connect():
        if not watched:
            _connections.append(stock())
            watched.append(_Watched(_connections[0]))
        return watched[0]

    database._connect = connect
