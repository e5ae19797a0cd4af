"""`UPDATE t SET t.a = …`.

Stock 0.12.1 fails: DuckDB wants the bare name of the column. Snowflake takes both:
https://docs.snowflake.com/en/sql-reference/sql/update

Hides: nothing.
"""

from sqlglot import exp


def bare(assignments: list[exp.Expr]) -> None:
    for assignment in assignments:
        if isinstance(assignment.this, exp.Column):
            assignment.this.set("table", None)


def rewrite(statement: exp.Expr, session) -> None:
    if isinstance(statement, exp.Update):
        bare(statement.expressions)
