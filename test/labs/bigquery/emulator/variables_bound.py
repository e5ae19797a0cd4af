"""Variables of a script are constants of the statement that reads them.

Not a repair: stock 0.4.0 reads each mention of a variable from its temporary table, by a subquery, so that a statement which
mentions twenty has twenty joins to plan. Here the table is read once, into a variable of DuckDB, whenever something may have
written to it.

Hides: nothing. A statement cannot change a variable that it reads.
"""

import re

from local_bigquery.sql.rules.parameters import VALUE

from emulator import watched_connection

_TABLE = r'temp\.main\."(__variable_[0-9a-f]{12})"'
_READ = re.compile(rf"\(SELECT {VALUE} FROM {_TABLE}\)")
_MENTION = re.compile(r"__variable_[0-9a-f]{12}")
#: What keeps its text, in which a variable has no value later on.
_KEEPS_TEXT = re.compile(r"\s*CREATE\s+(OR\s+REPLACE\s+)?(MACRO|VIEW|FUNCTION)\b", re.IGNORECASE)
_UNDOES = re.compile(r"\s*ROLLBACK\b", re.IGNORECASE)


def apply() -> None:
    watched = watched_connection._Watched
    stock = watched.execute

    def execute(self, sql: str, *arguments):
        if _UNDOES.match(sql):
            self.__dict__.pop("bound", None)
        if "__variable_" not in sql or _KEEPS_TEXT.match(sql):
            return stock(self, sql, *arguments)
        bound = self.__dict__.setdefault("bound", set())
        rest = _READ.sub("", sql)
        for name in set(_READ.findall(sql)) - bound:
            self._connection.execute(f'SET VARIABLE "{name}" = (SELECT {VALUE} FROM temp.main."{name}")')
            bound.add(name)
        try:
            return stock(self, _READ.sub(r"getvariable('\1')", sql), *arguments)
        finally:
            bound.difference_update(_MENTION.findall(rest))

    watched.execute = execute
