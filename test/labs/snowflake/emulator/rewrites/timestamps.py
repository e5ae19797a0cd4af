"""TRY_CAST to a timestamp, TRY_TO_TIMESTAMP and its kin.

Stock 0.12.1 hands a number to DuckDB, which fails instead of giving NULL, and knows no format 'AUTO'. Snowflake:
https://docs.snowflake.com/en/sql-reference/functions/try_to_timestamp

Hides: formats that Snowflake would recognise and DuckDB does not, and the other way round.
"""

from sqlglot import exp

from emulator.rewrites import tree

MACROS = {
    "lab_try_timestamp(x)": "TRY_CAST(CAST(x AS VARCHAR) AS TIMESTAMP)",
    "lab_try_timestamptz(x)": "TRY_CAST(CAST(x AS VARCHAR) AS TIMESTAMPTZ)",
}


def rewrite(statement: exp.Expr, session) -> None:
    for node in tree.innermost_first(statement, exp.TryCast):
        _try(node, node.to.this.name)
    for node in tree.innermost_first(statement, exp.StrToTime):
        if node.args.get("safe") and node.text("format").upper() == "AUTO":
            _try(node, node.args["target_type"].this.name)


def _try(node: exp.Expr, to: str) -> None:
    if to in ("TIMESTAMPTZ", "TIMESTAMPLTZ"):
        node.replace(tree.call("lab_try_timestamptz", node.this))
    elif to.startswith("TIMESTAMP"):
        node.replace(tree.call("lab_try_timestamp", node.this))
