"""Temporary tables under full names.

Stock 0.12.1 hands them to DuckDB, which has them in a database of their own and refuses a qualified name. Snowflake
makes them in the schema, for the session only: https://docs.snowflake.com/en/user-guide/tables-temp-transient

Hides: a temporary table shadows one of its name in every schema, and scoped transactions do not see it.
"""

from sqlglot import exp

from emulator.rewrites import tree


def _is_temporary(statement: exp.Expr) -> bool:
    properties = statement.args.get("properties") if isinstance(statement, exp.Create) else None
    return properties is not None and properties.find(exp.TemporaryProperty) is not None


def rewrite(statement: exp.Expr, session) -> None:
    made = (
        statement.this.this if _is_temporary(statement) and isinstance(statement.this, exp.Schema) else statement.this
    )
    for table in list(statement.find_all(exp.Table)):
        if not isinstance(table.this, exp.Identifier) or table.db.upper() == "INFORMATION_SCHEMA":
            continue
        names = tree.names(table, session)
        if _is_temporary(statement) and table is made:
            session.temporary_tables.add(names)
        if names in session.temporary_tables:
            table.set("catalog", None)
            table.set("db", None)
            table.set("this", exp.to_identifier(names[2], quoted=True))
        if isinstance(statement, exp.Drop):
            session.temporary_tables.discard(names)
