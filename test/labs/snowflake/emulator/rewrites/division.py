"""Division by zero fails.

Stock 0.12.1 gives NULL, as DuckDB does. Snowflake: "Division by zero", and DIV0 for whoever wants another answer:
https://docs.snowflake.com/en/sql-reference/operators-arithmetic

Hides: the scale of the quotient of two NUMBERs, which Snowflake fixes and DuckDB gives as a double.
"""

from sqlglot import exp

from emulator.rewrites import tree

MACROS = {"lab_divisor(x)": "CASE WHEN x = 0 THEN error('Division by zero') ELSE x END"}


def rewrite(statement: exp.Expr, session) -> None:
    for node in tree.innermost_first(statement, exp.Div):
        node.set("expression", tree.call("lab_divisor", node.expression))
