"""Numbers in hexadecimal: TO_NUMBER and TRY_TO_NUMBER with a format of X, MD5_NUMBER_LOWER64 and _UPPER64.

Stock 0.12.1 ignores such a format, and its MD5_NUMBER functions are DuckDB's, which give other numbers. Snowflake:
https://docs.snowflake.com/en/sql-reference/sql-format-models and
https://docs.snowflake.com/en/sql-reference/functions/md5_number_lower64

Hides: a text with more digits than the format has is taken.
"""

from sqlglot import exp

from emulator.rewrites import tree

MACROS = {
    "lab_hex(x)": "CAST(CAST('0x' || x AS HUGEINT) AS DECIMAL(38,0))",
    "lab_try_hex(x)": "CASE WHEN regexp_full_match(x, '[0-9a-fA-F]+') THEN CAST(TRY_CAST('0x' || x AS HUGEINT) AS DECIMAL(38,0)) END",
    "lab_md5_lower(x)": "CAST('0x' || right(md5(x), 16) AS HUGEINT)",
    "lab_md5_upper(x)": "CAST('0x' || left(md5(x), 16) AS HUGEINT)",
}


def rewrite(statement: exp.Expr, session) -> None:
    for node in tree.innermost_first(statement, exp.ToNumber):
        format_ = node.args.get("format")
        if isinstance(format_, exp.Literal) and set(format_.name.upper()) == {"X"}:
            node.replace(tree.call("lab_try_hex" if node.args.get("safe") else "lab_hex", node.this))
    for node in tree.innermost_first(statement, exp.MD5NumberLower64):
        node.replace(tree.call("lab_md5_lower", node.this))
    for node in tree.innermost_first(statement, exp.MD5NumberUpper64):
        node.replace(tree.call("lab_md5_upper", node.this))
