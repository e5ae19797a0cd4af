"""Options of CREATE TABLE and TRUNCATE that DuckDB does not know.

Stock 0.12.1 fails on TRUNCATE … IF EXISTS. Snowflake: https://docs.snowflake.com/en/sql-reference/sql/truncate-table

Hides: COPY GRANTS, CLUSTER BY, TRANSIENT and retention change nothing, and no catalogue tells of them.
"""

from sqlglot import exp


def rewrite(statement: exp.Expr, session) -> None:
    if isinstance(statement, exp.TruncateTable):
        statement.set("exists", None)
