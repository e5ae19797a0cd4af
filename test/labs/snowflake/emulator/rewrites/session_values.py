"""What a statement asks of its session, and the present.

Stock 0.12.1 knows neither CURRENT_WAREHOUSE nor CURRENT_ROLE nor IS_ROLE_IN_SESSION, answers CURRENT_DATABASE with DuckDB's, and gives the
time at which the transaction began for CURRENT_TIMESTAMP and SYSDATE. Snowflake: the statement's, CURRENT_TIMESTAMP
in the session's zone, SYSDATE in UTC: https://docs.snowflake.com/en/sql-reference/functions/sysdate

Hides: SYSDATE may differ from row to row on Snowflake, and has nanoseconds.
"""

from sqlglot import exp

_VALUES = {
    "CURRENT_DATABASE": "database",
    "CURRENT_SCHEMA": "schema",
    "CURRENT_USER": "user",
    "CURRENT_ROLE": "role",
    "CURRENT_WAREHOUSE": "warehouse",
    "CURRENT_SESSION": "id",
    "CURRENT_ACCOUNT": "account",
    "LAST_QUERY_ID": "last_query_id",
}
_CLASSES = {
    "CurrentDatabase": "CURRENT_DATABASE",
    "CurrentSchema": "CURRENT_SCHEMA",
    "CurrentUser": "CURRENT_USER",
    "CurrentRole": "CURRENT_ROLE",
    "CurrentWarehouse": "CURRENT_WAREHOUSE",
    "CurrentSession": "CURRENT_SESSION",
    "CurrentAccount": "CURRENT_ACCOUNT",
    "LastQueryId": "LAST_QUERY_ID",
}


def _put(node: exp.Expr, value: exp.Expr, column: str) -> None:
    """A column without an alias is called after the function."""
    is_column = isinstance(node.parent, exp.Select) and node.arg_key == "expressions"
    node.replace(exp.alias_(value, column, quoted=True) if is_column else value)


def rewrite(statement: exp.Expr, session) -> None:
    for node in list(statement.walk())[::-1]:
        name = node.name.upper() if isinstance(node, exp.Anonymous) else _CLASSES.get(type(node).__name__, "")
        if name in _VALUES:
            value = getattr(session, _VALUES[name])
            _put(node, exp.Null() if value is None else exp.Literal.string(str(value)), f"{name}()")
        elif name == "IS_ROLE_IN_SESSION":
            _put(node, exp.Boolean(this=node.expressions[0].name == session.role), f"{name}()")
        # The present of a view is that of its reader.
        elif isinstance(node, exp.CurrentTimestamp) and not isinstance(statement, exp.Create):
            if node.args.get("sysdate"):
                _put(
                    node,
                    exp.cast(exp.Literal.string(session.sysdate), "TIMESTAMP"),
                    "SYSDATE()",
                )
            else:
                _put(
                    node,
                    exp.cast(exp.Literal.string(session.now.isoformat(sep=" ")), "TIMESTAMPTZ"),
                    "CURRENT_TIMESTAMP()",
                )
