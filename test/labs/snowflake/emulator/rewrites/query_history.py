"""TABLE(INFORMATION_SCHEMA.QUERY_HISTORY(…)) and QUERY_HISTORY_BY_SESSION.

Stock 0.12.1 has neither. Snowflake lists the statements of the account's last seven days, those that a procedure sent
among them: https://docs.snowflake.com/en/sql-reference/functions/query_history

Hides: rights, delays, bytes, warehouse times, and the filters by time.
"""

from sqlglot import exp

from emulator.rewrites import tree

FUNCTIONS = ("QUERY_HISTORY", "QUERY_HISTORY_BY_SESSION", "QUERY_HISTORY_BY_USER")


def rewrite(statement: exp.Expr, session) -> None:
    for place, function in tree.table_functions(statement, *FUNCTIONS):
        given = {
            argument.name.upper(): argument.expression
            for argument in function.expressions
            if isinstance(argument, exp.Kwarg)
        }
        limit = int(given["RESULT_LIMIT"].name) if "RESULT_LIMIT" in given else 100
        entries = session.engine.log.entries()
        if function.name.upper() == "QUERY_HISTORY_BY_SESSION":
            of = given.get("SESSION_ID")
            wanted = session.id if of is None or not of.name.isdigit() else int(of.name)
            entries = [entry for entry in entries if entry.session.id == wanted]
        last = sorted(entries, key=lambda entry: entry.started, reverse=True)[:limit]
        tree.put_relation(place, session.register("LAB_QUERY_HISTORY", columns(last)))


def columns(entries: list) -> dict[str, list]:
    return {
        "QUERY_ID": [entry.query_id for entry in entries],
        "QUERY_TEXT": [entry.text for entry in entries],
        "DATABASE_NAME": [entry.session.database for entry in entries],
        "SCHEMA_NAME": [entry.session.schema for entry in entries],
        "QUERY_TYPE": [entry.type for entry in entries],
        "SESSION_ID": [entry.session.id for entry in entries],
        "USER_NAME": [entry.session.user for entry in entries],
        "ROLE_NAME": [entry.session.role for entry in entries],
        "WAREHOUSE_NAME": [entry.session.warehouse for entry in entries],
        "QUERY_TAG": [entry.tag for entry in entries],
        "EXECUTION_STATUS": [entry.status for entry in entries],
        "ERROR_CODE": [entry.error.code if entry.error else None for entry in entries],
        "ERROR_MESSAGE": [entry.error.message if entry.error else None for entry in entries],
        "START_TIME": [entry.started for entry in entries],
        "END_TIME": [entry.ended for entry in entries],
        "TOTAL_ELAPSED_TIME": [round(entry.milliseconds) for entry in entries],
        "ROWS_PRODUCED": [entry.rows for entry in entries],
    }
