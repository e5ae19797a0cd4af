"""What the catalogue answers, kept until it changes; what it keeps of tables, written without a merge.

Not a repair: stock 0.4.0 reads the definitions of all tables and views of all data sets whenever it asks for one of them, and
does so for each mention in a statement; it writes by INSERT OR REPLACE, which costs DuckDB five times an INSERT. A third of
the time of a CALL on a few rows went there, and most of that of a deploy.

Hides: nothing.
"""

import re
import sys
from collections.abc import Callable

import duckdb
from local_bigquery.catalog import metadata, tables
from local_bigquery.engine import database
from local_bigquery.models import Table

from emulator import watched_connection

_RESOURCES = re.compile(r"SELECT (?:resource|DISTINCT [\w, ]+) FROM (emulator\.(?!jobs)\w+)(?: WHERE [\w =?]+)?$")
_OF_COLUMNS = re.compile(
    r"SELECT (column_name|1) FROM duckdb_columns\(\) WHERE database_name = \? AND schema_name = \? "
    r"AND table_name = \? AND (NOT is_nullable|column_name = \?)$"
)
_REPLACED = re.compile(r"INSERT OR REPLACE INTO emulator\.(\w+) \(([\w, ]+)\) VALUES")

#: Names of results are new each time.
_MOST = 8192
#: By question: the number of the latest change before it was asked, and the answer.
_kept: dict[tuple, tuple[int, list]] = {}
#: Rows of the resources that this process wrote.
_written: set[tuple] = set()


def once(question: tuple, names: tuple[str, ...], ask: Callable[[], list]) -> list:
    """The answer, asked again only where something of these names changed."""
    version = watched_connection.version(*names)
    found = _kept.get(question)
    if found is None or found[0] != version:
        if len(_kept) >= _MOST:
            _kept.clear()
        found = _kept[question] = version, ask()
    return list(found[1])


def objects(project_id: str, dataset_id: str, table_id: str | None = None) -> list[tuple[str, str, int]]:
    """Without their sizes."""

    def ask() -> list[tuple[str, str, int]]:
        return [(name, kind, 0) for name, kind, _ in database.objects(project_id, dataset_id, table_id)]

    if None in (project_id, dataset_id, table_id):
        return ask()
    name = database.quote(project_id, dataset_id, table_id)
    return once((name,), (name,), ask)


def _replace(sql: str, params: list, stock: Callable) -> None:
    match = _REPLACED.match(sql)
    if not match:
        return stock(sql, params)
    kind, columns = match[1], match[2].split(", ")
    *keys, resource = params
    row = (kind, *keys)
    if row not in _written:
        _written.add(row)
        return stock(sql, params)
    where = " AND ".join(f"{key} = ?" for key in columns[:-1])
    with database.cursor() as cursor:
        changed = cursor.execute(f"UPDATE emulator.{kind} SET resource = ? WHERE {where}", [resource, *keys]).fetchall()
    if changed == [(0,)]:
        stock(sql, params)


def apply() -> None:
    stock_fetch, stock_execute, stock_columns = database.fetch, database.execute, tables.columns

    def fetch(sql: str, params: list | None = None) -> list[tuple]:
        given = tuple(params or ())
        resources, of_columns = _RESOURCES.match(sql), _OF_COLUMNS.match(sql)
        if resources:
            return once((sql, *given), (resources[1],), lambda: stock_fetch(sql, params))
        if not of_columns or None in given:
            return stock_fetch(sql, params)
        name = database.quote(*given[:3])
        text = name.replace("'", "''")
        condition = '"notnull"' if of_columns[2].startswith("NOT") else "name = ?"
        found = "name" if of_columns[1] == "column_name" else "1"

        def ask() -> list[tuple]:
            try:
                return stock_fetch(f"SELECT {found} FROM pragma_table_info('{text}') WHERE {condition}", list(given[3:]))
            except duckdb.CatalogException:
                return []

        return once((sql, *given), (name, watched_connection.REPLACED), ask)

    def columns(*name: str | None) -> list:
        # A table without a data set is one of the connection, or is not there.
        if None in name:
            return stock_columns(*name)
        quoted = database.quote(*tables.physical(*name))
        # Those of a view follow what it reads.
        return once(("columns", quoted), (quoted, watched_connection.REPLACED), lambda: stock_columns(*name))

    stock_exists = tables.exists

    def exists(*name: str | None) -> bool:
        stored = metadata.load(Table, *name)
        if tables.expired(stored):
            return stock_exists(*name)
        return stored is not None or bool(objects(*tables.physical(*name)))

    tables.exists, tables.columns = exists, columns
    for module in list(sys.modules.values()):
        if module.__name__.startswith("local_bigquery") and getattr(module, "fetch", None) is stock_fetch:
            module.fetch = fetch
    metadata.execute = lambda sql, params=None: _replace(sql, params, stock_execute)
