"""Functions of arrays, which are JSON here.

Stock 0.12.1 makes DuckDB lists of one type, which fail on mixed elements, and hands the other functions lists where
JSON is. Snowflake: https://docs.snowflake.com/en/sql-reference/functions-semistructured

Hides: order after ARRAY_INTERSECTION and ARRAY_DISTINCT; equality of elements is that of their JSON.
"""

from sqlglot import exp

from emulator.rewrites import tree

MACROS = {
    "lab_elements(x)": "CAST(to_json(x) AS JSON[])",
    "lab_array_contains(v, a)": "list_contains({c}.main.lab_elements(a), to_json(v))",
    "lab_array_concat(a, b)": "to_json(list_concat({c}.main.lab_elements(a), {c}.main.lab_elements(b)))",
    "lab_array_append(a, v)": "to_json(list_append({c}.main.lab_elements(a), to_json(v)))",
    "lab_array_intersect(a, b)": "to_json(list_intersect({c}.main.lab_elements(a), {c}.main.lab_elements(b)))",
    "lab_array_overlaps(a, b)": "list_has_any({c}.main.lab_elements(a), {c}.main.lab_elements(b))",
    "lab_array_distinct(a)": "to_json(list_distinct({c}.main.lab_elements(a)))",
    "lab_array_to_string(a, s)": "array_to_string(list_transform({c}.main.lab_elements(a), lambda x: x->>'$'), s)",
    "lab_array_slice(a, i, j)": "to_json(list_slice({c}.main.lab_elements(a), i + 1, j))",
}

#: Classes of sqlglot's to our macros and the parts that they take.
_FUNCTIONS = {
    exp.ArrayConcat: "lab_array_concat",
    exp.ArrayIntersect: "lab_array_intersect",
    exp.ArrayContains: "lab_array_contains",
    exp.ArrayAppend: "lab_array_append",
    exp.ArrayOverlaps: "lab_array_overlaps",
    exp.ArrayDistinct: "lab_array_distinct",
    exp.ArrayToString: "lab_array_to_string",
    exp.ArraySlice: "lab_array_slice",
}


def _arguments(node: exp.Expr) -> list[exp.Expr]:
    if isinstance(node, exp.ArraySlice):
        return [node.this, node.args["start"], node.args["end"]]
    if isinstance(node, exp.ArrayContains):
        return [node.expression, node.this]
    if node.this is not None and node.expression is not None:
        return [node.this, node.expression]
    return [part for part in [node.this, *node.expressions] if part is not None]


def rewrite(statement: exp.Expr, session) -> None:
    for kind, macro in _FUNCTIONS.items():
        for node in tree.innermost_first(statement, kind):
            node.replace(tree.call(macro, *_arguments(node)))
    for node in tree.innermost_first(statement, exp.Array):
        node.replace(tree.call("json_array", *node.expressions))
