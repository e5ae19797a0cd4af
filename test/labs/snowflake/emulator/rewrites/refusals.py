"""What DuckDB would answer wrongly is refused.

Stock 0.12.1 gives a wrong answer to each of these: RANDOM(seed), TO_CHAR(number, format), FLATTEN with OUTER,
RECURSIVE or MODE.

Hides: they work on Snowflake.
"""

from sqlglot import exp

from emulator.errors import unsupported


def rewrite(statement: exp.Expr, session) -> None:
    for node in statement.walk():
        if isinstance(node, exp.Rand) and node.this:
            raise unsupported("RANDOM(seed)")
        if (
            isinstance(node, exp.ToChar)
            and node.args.get("format")
            and isinstance(node.this, exp.Literal)
            and not node.this.is_string
        ):
            raise unsupported("TO_CHAR(number, format)")
        if isinstance(node, (exp.Kwarg, exp.PropertyEQ)) and node.name.upper() in ("OUTER", "RECURSIVE", "MODE"):
            if node.expression.sql().upper() not in ("FALSE", "'BOTH'"):
                raise unsupported(f"FLATTEN with {node.name.upper()}")
