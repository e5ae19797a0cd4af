"""VARIANT: casts to it, TYPEOF, IS_OBJECT and IS_ARRAY.

Stock 0.12.1 parses the text of `'x'::VARIANT` as JSON, and TYPEOF gives DuckDB's names. Snowflake wraps the value,
and has names of its own: https://docs.snowflake.com/en/sql-reference/functions/typeof

Hides: DATE and TIMESTAMP inside a VARIANT are text.
"""

from sqlglot import exp

from emulator.rewrites import tree

MACROS = {
    "is_object(v)": "coalesce(json_type(v) = 'OBJECT', false)",
    "is_array(v)": "coalesce(json_type(v) = 'ARRAY', false)",
    "lab_typeof(v)": "CASE json_type(to_json(v)) WHEN 'UBIGINT' THEN 'INTEGER' WHEN 'BIGINT' THEN 'INTEGER' WHEN 'DOUBLE' THEN 'DECIMAL'"
    " WHEN 'NULL' THEN 'NULL_VALUE' ELSE json_type(to_json(v)) END",
}


def rewrite(statement: exp.Expr, session) -> None:
    for node in tree.innermost_first(statement, exp.Typeof):
        node.replace(tree.call("lab_typeof", node.this))
    for node in tree.innermost_first(statement, exp.Cast):
        if node.to.this == exp.DataType.Type.VARIANT and not isinstance(node, exp.TryCast):
            node.replace(tree.call("to_json", node.this))
