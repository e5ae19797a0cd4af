"""Objects: OBJECT_INSERT, and `{'a': 1}` with bare names.

Stock 0.12.1 fails on both. Snowflake: https://docs.snowflake.com/en/sql-reference/functions/object_insert

Hides: OBJECT_INSERT replaces a key that is there, where Snowflake asks for a flag.
"""

from sqlglot import exp

from emulator.rewrites import tree

MACROS = {"lab_object_insert(o, k, v)": "json_merge_patch(o, json_object(CAST(k AS VARCHAR), to_json(v)))"}


def rewrite(statement: exp.Expr, session) -> None:
    for node in tree.innermost_first(statement, exp.ObjectInsert):
        node.replace(tree.call("lab_object_insert", node.this, node.args["key"], node.args["value"]))
    for node in list(statement.find_all(exp.PropertyEQ)):
        if isinstance(node.parent, exp.Struct) and isinstance(node.this, exp.Identifier):
            node.set("this", exp.Literal.string(node.this.name))
