"""FILTER and TRANSFORM, the functions that take a lambda.

Stock 0.12.1 hands them to DuckDB, whose functions want a LIST where an array of Snowflake's is JSON here. Snowflake:
https://docs.snowflake.com/en/sql-reference/functions/filter and
https://docs.snowflake.com/en/sql-reference/functions/transform

Hides: types of a lambda's argument; a result is JSON whatever its elements are.
"""

from sqlglot import exp

from emulator.rewrites import tree


def rewrite(statement: exp.Expr, session) -> None:
    for kind, function in ((exp.ArrayFilter, "list_filter"), (exp.Transform, "list_transform")):
        for node in tree.innermost_first(statement, kind):
            elements = tree.call("lab_elements", node.this)
            node.replace(tree.call("to_json", tree.call(function, elements, node.expression)))
