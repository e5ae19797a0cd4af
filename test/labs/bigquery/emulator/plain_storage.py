"""Tables in plain DuckDB files, or in memory where nobody wants them afterwards.

Stock 0.4.0 keeps each project in a DuckLake, for which it downloads DuckDB extensions when it starts: without the network it
does not start. Storage in a DuckDB file needs no extension.

Hides: nothing of BigQuery's behaviour that stock shows, apart from what depends on the lake (snapshots, so time travel) and
the geography functions, which need the spatial extension.
"""

import duckdb
from local_bigquery.engine import database
from local_bigquery.settings import settings
from local_bigquery.sql import native
from local_bigquery.sql.dialect import FUNCTIONS, MACRO

in_memory = False
_connections: list[duckdb.DuckDBPyConnection] = []


def _file(name: str) -> str:
    return ":memory:" if in_memory else str(settings.data_dir / name)


def _connect() -> duckdb.DuckDBPyConnection:
    if not _connections:
        settings.data_dir.mkdir(parents=True, exist_ok=True)
        connection = duckdb.connect()
        connection.execute("SET GLOBAL TimeZone = 'UTC'")
        # Tables are small, and jobs run side by side.
        connection.execute("SET threads = 1")
        connection.execute(f"ATTACH '{_file('emulator.duckdb')}' AS emulator")
        connection.execute(database.EMULATOR_SCHEMA)
        connection.execute("ATTACH ':memory:' AS bq")
        native.register(connection)
        for path in FUNCTIONS:
            if path.name != "geography.sql":
                connection.execute(MACRO.sub(r"CREATE MACRO bq.main.\1", path.read_text()))
        _attach(connection, settings.default_project_id)
        default = database.quote(settings.default_project_id, settings.default_dataset_id)
        connection.execute(f"CREATE SCHEMA IF NOT EXISTS {default}")
        _connections.append(connection)
    return _connections[0]


def _attach(connection: duckdb.DuckDBPyConnection, project_id: str) -> None:
    file = _file(f"{project_id}.project.duckdb")
    connection.execute(f"ATTACH IF NOT EXISTS '{file}' AS {database.quote(project_id)}")
    database._attached.add(project_id)


def apply() -> None:
    database._connect = _connect
    database._attach = _attach
    database.projects = lambda: sorted(database._attached)
