"""The current database and schema: who needs them, and what they are in a procedure.

Stock 0.12.1 asks for them where a statement names only the relations of its own WITH. Snowflake does not, and a
procedure with owner's rights has those of the procedure:
https://docs.snowflake.com/en/developer-guide/stored-procedure/stored-procedures-rights

Hides: what else owner's rights change.
"""

import contextlib
from collections.abc import Iterator

from fakesnow.cursor import FakeSnowflakeCursor
from sqlglot import exp


def install() -> None:
    stock = FakeSnowflakeCursor.check_db_and_schema

    def check(self, statement: exp.Expr) -> None:
        own = {its.alias.upper() for its in statement.find_all(exp.CTE)}
        tables = [table for table in statement.find_all(exp.Table) if isinstance(table.this, exp.Identifier)]
        if any(not table.db and table.name.upper() not in own for table in tables) or any(
            table.db and not table.catalog for table in tables
        ):
            stock(self, statement)

    FakeSnowflakeCursor.check_db_and_schema = check


@contextlib.contextmanager
def within(session, database: str, schema: str) -> Iterator[None]:
    """In it the session is in a place of the owner's."""
    connection = session.fakesnow
    before = (connection.database, connection._schema, connection.database_set, connection.schema_set)
    _move(session, database, schema, True, True)
    try:
        yield
    finally:
        _move(session, *before)


def _move(session, database: str | None, schema: str | None, database_set: bool, schema_set: bool) -> None:
    connection = session.fakesnow
    connection.database, connection._schema = database, schema
    connection.database_set, connection.schema_set = database_set, schema_set
    with session.engine.lock:
        if database_set:
            session.transactions.connection.execute(
                f'SET schema = \'"{database}"."{schema if schema_set else "main"}"\''
            )
        else:
            session.transactions.connection.execute("SET schema = 'memory.main'")
