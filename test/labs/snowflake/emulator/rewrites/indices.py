"""Steps into a value, `v['a'][0]['b']`.

Stock 0.12.1 turns only the last step into one of JSON; DuckDB takes the others for its own, which count from 1.
Snowflake counts from 0:
https://docs.snowflake.com/en/user-guide/querying-semistructured#traversing-semi-structured-data

Hides: nothing.
"""

import re

from sqlglot import exp

from emulator.rewrites import tree

_TEXTS = (exp.DataType.Type.VARCHAR, exp.DataType.Type.TEXT, exp.DataType.Type.NVARCHAR, exp.DataType.Type.CHAR)


def rewrite(statement: exp.Expr, session) -> None:
    for node in tree.innermost_first(statement, exp.Bracket):
        index = node.expressions[0] if len(node.expressions) == 1 else None
        if not isinstance(index, exp.Literal):
            continue
        # DuckDB looks up a path that begins with neither $ nor / as the name of a key.
        path = (
            f"$[{index.this}]"
            if not index.is_string
            else f"$.{index.this}"
            if re.fullmatch(r"\w+", index.this)
            else index.this
        )
        as_text = isinstance(node.parent, exp.Cast) and node.parent.to.this in _TEXTS
        step = exp.JSONExtractScalar if as_text else exp.JSONExtract
        node.replace(step(this=node.this.copy(), expression=exp.Literal.string(path)))
