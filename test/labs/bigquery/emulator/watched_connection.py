"""Tells what may have changed the catalogue, for `translated_once` and `catalogue_kept`, and of what was executed.

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
    r"\s*((SELECT|WITH|FROM|EXPLAIN|BEGIN|COMMIT|ROLLBACK|USE|SET|MERGE|TRUNCATE)\b"
    r"|(UPDATE|INSERT\s+(OR\s+REPLACE\s+)?INTO|DELETE\s+FROM)\s+(?!\s|\"?emulator\b)"
    r"|(UPDATE|INSERT\s+(OR\s+REPLACE\s+)?INTO)\s+emulator\.jobs\b"
    r"|CREATE\s+(OR\s+REPLACE\s+)?TEMP(ORARY)?\s+TABLE\b"
    r"|CREATE\s+OR\s+REPLACE\s+TABLE\s+\"emulator\"\.\"_results\"\."
    r"|DROP\s+TABLE\s+IF\s+EXISTS\s+temp\.)",
    re.IGNORECASE,
)
#: What changes one thing alone: its name.
_CHANGES_ONE = (
    re.compile(r"\s*CREATE\s+(?:OR\s+REPLACE\s+)?(MACRO)\b", re.IGNORECASE),
    re.compile(r"\s*(?:UPDATE|INSERT\s+(?:OR\s+REPLACE\s+)?INTO|DELETE\s+FROM)\s+(emulator\.\w+)", re.IGNORECASE),
    re.compile(
        r"\s*(?:CREATE(?:\s+OR\s+REPLACE)?|DROP|ALTER)\s+(?:TABLE|VIEW)\s+(?:IF\s+(?:NOT\s+)?EXISTS\s+)?"
        r'("(?:[^"]|"")+"\."(?:[^"]|"")+"\."(?:[^"]|"")+")(?!.*\bRENAME\s+TO\b)',
        re.IGNORECASE | re.DOTALL,
    ),
)
#: Stands for all relations that were there before and changed: what is new changes no other one.
REPLACED = "replaced"
_ENDS = re.compile(r"\s*(COMMIT|ROLLBACK)\b", re.IGNORECASE)
_numbers = itertools.count(1)
_everything = 0
_latest = 0
_one: dict[str, int] = {}


def version(*names: str) -> int:
    """Number of the latest change: of any, or of one that concerns these names."""
    if not names:
        return _latest
    return max(_everything, *(_one.get(name.casefold(), 0) for name in names))


def _changed(name: str | None) -> None:
    global _everything, _latest
    _latest = next(_numbers)
    if name is None:
        _everything = _latest
        _one.clear()
    else:
        if name in _one:
            _one[REPLACED] = _latest
        _one[name] = _latest


#: Called with each text before it is executed, and after it was.
forerunners: list[Callable[[str], None]] = []
listeners: list[Callable[[str], None]] = []
_connections: list[duckdb.DuckDBPyConnection] = []


def unwatched() -> duckdb.DuckDBPyConnection:
    return _connections[0].cursor()


class _Watched:
    def __init__(self, connection: duckdb.DuckDBPyConnection):
        self._connection = connection
        #: Since its transaction began: others see it from the commit on.
        self._changes: set[str | None] = set()

    def cursor(self) -> "_Watched":
        return _Watched(self._connection.cursor())

    def execute(self, sql: str, *arguments):
        return self._told(self._connection.execute, sql, *arguments)

    def sql(self, sql: str, **named):
        return self._told(self._connection.sql, sql, **named)

    def _told(self, run: Callable, sql: str, *arguments, **named):
        for forerunner in forerunners:
            forerunner(sql)
        try:
            answer = run(sql, *arguments, **named)
            for listener in listeners:
                listener(sql)
            return answer
        finally:
            if _ENDS.match(sql):
                for name in self._changes:
                    _changed(name)
                self._changes.clear()
            elif not _CHANGES_NOTHING.match(sql):
                found = next(filter(None, (pattern.match(sql) for pattern in _CHANGES_ONE)), None)
                name = found and found[1].casefold()
                self._changes.add(name)
                _changed(name)

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
