"""TRIM, LTRIM and RTRIM with a list of characters.

Stock 0.12.1 writes TRIM(x, y) as DuckDB's `TRIM(y FROM x)` in forms that it refuses. Snowflake:
https://docs.snowflake.com/en/sql-reference/functions/trim

Hides: nothing.
"""

from sqlglot import exp

from emulator.rewrites import tree

_FUNCTIONS = {"LEADING": "ltrim", "TRAILING": "rtrim"}


def rewrite(statement: exp.Expr, session) -> None:
    for node in tree.innermost_first(statement, exp.Trim):
        if node.expression:
            node.replace(
                tree.call(_FUNCTIONS.get((node.args.get("position") or "").upper(), "trim"), node.this, node.expression)
            )
