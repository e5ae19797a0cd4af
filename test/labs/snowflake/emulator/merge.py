"""MERGE, executed as DuckDB's own.

Stock 0.12.1 takes it apart into several statements, which breaks on expressions and on what the first of them
changed. Snowflake: https://docs.snowflake.com/en/sql-reference/sql/merge, where two source rows for one target row
are an error.

Hides: which rows are told as updated where a MERGE changes nothing in them; a target row that two source rows would
only insert for.
"""

import fakesnow.transforms
from fakesnow import statement_type
from sqlglot import exp

from emulator import rows
from emulator.compiled import Plan
from emulator.errors import SnowflakeError
from emulator.rewrites import update_targets

_COLUMNS = {"INSERT": "number of rows inserted", "UPDATE": "number of rows updated", "DELETE": "number of rows deleted"}


def install() -> None:
    fakesnow.transforms.merge = lambda statement: [statement]


def _action(when: exp.When) -> str:
    if not when.args.get("matched"):
        return "INSERT"
    return "UPDATE" if isinstance(when.args["then"], exp.Update) else "DELETE"


def _doubles(cursor, statement: exp.Merge) -> str:
    """Whether several source rows have one target row."""
    target = statement.this.copy()
    row = exp.column("rowid", table=target.alias_or_name)
    source, condition = statement.args["using"].copy(), statement.args["on"].copy()
    doubled = exp.select("1").from_(target).join(source, on=condition).group_by(row).having("count(*) > 1").limit(1)
    return cursor._transform(doubled, None).sql(dialect="duckdb")


def _native(cursor, statement: exp.Merge) -> str:
    for when in statement.args["whens"].expressions:
        then = when.args["then"]
        if isinstance(then, exp.Update):
            update_targets.bare(then.expressions)
        if isinstance(then, exp.Insert) and then.this is not None:
            for column in then.this.find_all(exp.Column):
                column.set("table", None)
    return cursor._transform(statement, None).sql(dialect="duckdb")


def execute(cursor, plan: Plan) -> rows.Result:
    statement = plan.statement
    cursor.check_db_and_schema(statement)
    whens = statement.args["whens"].expressions
    if any(when.args.get("matched") for when in whens):
        doubles = plan.text("doubles", lambda: _doubles(cursor, statement))
        if cursor._duck_conn.execute(doubles).fetchone():
            raise SnowflakeError("Duplicate row detected during DML action", 100090, "42P18")
    text = plan.text("merge", lambda: _native(cursor, statement))
    actions = [action for (action,) in cursor._duck_conn.execute(f"{text} RETURNING merge_action").fetchall()]
    present = {_action(when) for when in whens}
    counts = {action: actions.count(action) for action in _COLUMNS if action in present}
    return rows.Result(
        [rows.column(_COLUMNS[action], "BIGINT") for action in counts],
        [[str(count) for count in counts.values()]],
        statement_type.MERGE,
        inserted=counts.get("INSERT"),
        updated=counts.get("UPDATE"),
        deleted=counts.get("DELETE"),
    )
