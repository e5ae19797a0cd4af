"""SPLIT_TO_TABLE.

Stock 0.12.1 fails on it. Snowflake gives SEQ, INDEX from 1, and VALUE:
https://docs.snowflake.com/en/sql-reference/functions/split_to_table

Hides: SEQ is always 1.
"""

from sqlglot import exp


def _rows(split: exp.Expr) -> exp.Subquery:
    parts = exp.Anonymous(this="string_split", expressions=[split.this.copy(), split.expression.copy()])
    both = [
        exp.Anonymous(
            this="unnest",
            expressions=[
                exp.Anonymous(
                    this="range",
                    expressions=[exp.Literal.number(1), exp.Anonymous(this="len", expressions=[parts.copy()]) + 1],
                )
            ],
        ),
        exp.Anonymous(this="unnest", expressions=[parts]),
    ]
    index, value = (exp.alias_(expression, name, quoted=True) for expression, name in zip(both, ("INDEX", "VALUE")))
    return exp.select(exp.alias_(exp.Literal.number(1), "SEQ", quoted=True), index, value).subquery()


def rewrite(statement: exp.Expr, session) -> None:
    for split in list(statement.find_all(exp.SplitToTable)):
        place = split.parent
        rows = _rows(split)
        if alias := place.args.get("alias"):
            rows.set("alias", exp.TableAlias(this=alias.this.copy()))
        if isinstance(place, exp.Lateral):
            rows = exp.Lateral(this=rows, alias=rows.args.pop("alias", None))
        place.replace(rows)
