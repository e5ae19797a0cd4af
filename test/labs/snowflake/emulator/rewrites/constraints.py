"""PRIMARY KEY and UNIQUE, which Snowflake keeps and does not enforce.

Stock 0.12.1 enforces them, as DuckDB does. Snowflake enforces NOT NULL only:
https://docs.snowflake.com/en/sql-reference/constraints-overview

Hides: the constraints are dropped, and no catalogue tells of them.
"""

from sqlglot import exp


def rewrite(statement: exp.Expr, session) -> None:
    if not isinstance(statement, exp.Create):
        return
    for constraint in list(
        statement.find_all(exp.PrimaryKeyColumnConstraint, exp.UniqueColumnConstraint, exp.PrimaryKey)
    ):
        column = constraint.parent
        (column if isinstance(column, exp.ColumnConstraint) else constraint).pop()
