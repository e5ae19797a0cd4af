"""Names of a schema and a relation in it.

Stock 0.12.1 hands them to DuckDB, which takes the first part for a database where one has that name. On Snowflake it
is a schema, of the current database, and inside a view of the view's:
https://docs.snowflake.com/en/sql-reference/name-resolution

Hides: nothing.
"""

from sqlglot import exp


def _place(statement: exp.Expr, session) -> str | None:
    if isinstance(statement, exp.Create) and statement.kind == "VIEW":
        view = statement.find(exp.Table)
        if view is not None and view.catalog:
            return view.catalog
    return session.database


def rewrite(statement: exp.Expr, session) -> None:
    if isinstance(statement, exp.Use):
        return
    database = _place(statement, session)
    for table in statement.find_all(exp.Table):
        if (
            database is not None
            and isinstance(table.this, exp.Identifier)
            and table.db
            and not table.catalog
            and table.db.upper() != "INFORMATION_SCHEMA"
        ):
            table.set("catalog", exp.to_identifier(database, quoted=True))
