"""Databases and schemas that come and go.

Stock 0.12.1 makes a database without PUBLIC and does not use it. Snowflake does both:
https://docs.snowflake.com/en/sql-reference/sql/create-database

Hides: nothing.
"""

from sqlglot import exp


def _names(statement: exp.Expr) -> list[str]:
    table = statement.find(exp.Table)
    return [part.name if part.quoted else part.name.upper() for part in table.parts]


def after(session, statement: exp.Expr) -> None:
    """What follows from a statement that was executed."""
    kind = statement.args.get("kind")
    if isinstance(statement, exp.Create) and kind == "DATABASE":
        (database,) = _names(statement)
        session.run(f'CREATE SCHEMA IF NOT EXISTS "{database}"."PUBLIC"')
        session.use(database, "PUBLIC")
    elif isinstance(statement, exp.Drop) and kind == "SCHEMA":
        names = _names(statement)
        session.engine.catalogue.remove_schema(names[0] if len(names) == 2 else session.database, names[-1])
    elif isinstance(statement, exp.Drop) and kind == "DATABASE":
        (database,) = _names(statement)
        session.engine.catalogue.remove_schema(database, None)
