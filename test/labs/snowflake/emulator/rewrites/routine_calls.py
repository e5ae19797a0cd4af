"""Calls of JavaScript functions, by the name that DuckDB knows them under.

Stock 0.12.1 has no functions of users. Snowflake finds them by name and types:
https://docs.snowflake.com/en/developer-guide/udf/udf-calling-sql

Hides: arguments are cast to the types of the signature, whatever they are.
"""

from sqlglot import exp

from emulator.javascript import DUCKDB_TYPES
from emulator.rewrites import tree


def rewrite(statement: exp.Expr, session) -> None:
    for function in tree.innermost_first(statement, exp.Anonymous):
        place, path = function, [function.name]
        while isinstance(place.parent, exp.Dot) and place.parent.expression is place:
            place = place.parent
            path = [part.name for part in place.this.find_all(exp.Identifier, bfs=False)] + [function.name]
        routine = session.routine("FUNCTION", [name.upper() for name in path], len(function.expressions))
        if routine is None:
            continue
        given = [
            tree.call("to_json", argument) if kind == "V" else exp.cast(argument.copy(), DUCKDB_TYPES[kind])
            for argument, kind in zip(function.expressions, routine.body.kinds)
        ]
        place.replace(tree.call(routine.id, *given))
