"""Statements by their first words, where fakesnow is not asked.

Stock 0.12.1 fails on CALL, on GRANT of routines, on USE ROLE, on SHOW of routines that exist. Snowflake:
https://docs.snowflake.com/en/sql-reference-commands

Hides: rights. GRANT and REVOKE are accepted without a look and change nothing; USE ROLE and USE WAREHOUSE take any
name.
"""

import contextlib
import datetime
import json
from collections.abc import Callable

from fakesnow import statement_type
from sqlglot.tokens import Token, TokenType

from emulator import binds, compiled, current_place, listings, routines, rows, schedules, words
from emulator.errors import SnowflakeError, does_not_exist, unsupported
from emulator.parameters import DEFAULTS
from emulator.query_log import Entry

_DONE = "Statement executed successfully."


def execute(session, entry: Entry, text: str, bound: list[binds.Bind]) -> rows.Result:
    text = words.without_origin(text)
    found = words.tokens(text)
    while found and found[-1].token_type == TokenType.SEMICOLON:
        found.pop()
    if not found:
        raise SnowflakeError("Empty SQL statement.", 900, "42601")
    text = text[: found[-1].end + 1]
    if any(isinstance(value, list) for _, value in bound):
        entry.type = "INSERT"
        return session.insert_rows(text, bound)
    template = text
    if bound and words.upper(found[0]) != "CREATE":
        text = binds.inlined(text, bound)
    upper = [words.upper(token) for token in found]
    entry.type = "BEGIN_TRANSACTION" if upper[0] in ("BEGIN", "START") else upper[0]
    listings.check_scope(session, found)
    for applies, command in _COMMANDS:
        if applies(upper):
            return command(session, entry, text, found if text is template else words.tokens(text))
    if compiled.may_be_kept(template):
        return session.run(text, *binds.marked(template, bound))
    return session.run(text)


def _begins(*starts: str) -> Callable[[list[str]], bool]:
    split = [start.split() for start in starts]
    return lambda upper: any(upper[: len(start)] == start for start in split)


def _create_routine(session, entry: Entry, text: str, found: list[Token]) -> rows.Result:
    routine = routines.parse(text, found)
    database, schema, name = session.full_path(routine.path)
    with session.engine.lock:
        session.transactions.before_ddl()
        listings.check_place(session, database, schema)
        is_new = session.engine.catalogue.add(database, schema, routine)
    kind = routine.kind.title()
    return rows.status(
        f"{kind} {name} successfully created." if is_new else f"{name} already exists, statement succeeded."
    )


def _drop_routine(session, entry: Entry, text: str, found: list[Token]) -> rows.Result:
    upper = [words.upper(token) for token in found]
    if_exists = upper[2:4] == ["IF", "EXISTS"]
    start = 4 if if_exists else 2
    opening = upper.index("(", start)
    path = words.path(found[start:opening])
    with session.engine.lock:
        session.transactions.before_ddl()
        dropped = session.engine.catalogue.remove(
            (upper[1], *session.full_path(path), routines.types_in(found[opening:]))
        )
    if not dropped and not if_exists:
        raise does_not_exist(upper[1].title(), ".".join(path))
    return rows.status(f"{path[-1]} successfully dropped." if dropped else "Drop statement executed successfully.")


def _call(session, entry: Entry, text: str, found: list[Token]) -> rows.Result:
    opening = next(index for index, token in enumerate(found) if token.token_type == TokenType.L_PAREN)
    path = words.path(found[1:opening])
    inner = text[found[opening].end + 1 : found[-1].start].strip()
    if path[-1].startswith("SYSTEM$"):
        return _system(session, entry, path[-1], inner)
    given = session.run(f"SELECT {inner}") if inner else rows.Result([], [[]])
    values = list(given.rows[0])
    routine = session.routine("PROCEDURE", path, len(values))
    if routine is None:
        raise SnowflakeError(f"SQL compilation error:\nUnknown user-defined function {'.'.join(path)}", 2141, "42601")
    for default in routine.defaults[len(values) :]:
        values.append(session.run(f"SELECT {default}").rows[0][0])
    name = ".".join(session.full_path(path))

    def send(sent: str, sent_binds: str) -> str:
        try:
            result = session.execute(sent, [(kind, value) for kind, value in json.loads(sent_binds)])
        except SnowflakeError as error:
            # Whatever fails below, a procedure sees this code:
            # https://docs.snowflake.com/en/developer-guide/stored-procedure/stored-procedures-javascript#catching-an-error-using-try-catch
            told = {"code": 100183, "state": "P0000", "message": error.message, "queryId": error.query_id}
            return json.dumps({"error": told})
        done = {
            name: getattr(result, name) for name in ("columns", "rows", "inserted", "updated", "deleted", "affected")
        }
        return json.dumps({**done, "queryId": result.query_id})

    with contextlib.ExitStack() as stack:
        stack.enter_context(session.procedure(entry, name))
        if routine.execute_as == "OWNER":
            stack.enter_context(current_place.within(session, *session.full_path(path)[:2]))
        try:
            returned = routine.body.call(
                [_argument(value, kind) for value, kind in zip(values, routine.body.kinds)], send
            )
        finally:
            # Whatever the body makes of it: to whoever called, the call was cancelled.
            entry.check()
    column = rows.column(routine.name, routines.DUCKDB_TYPES[routine.body.returns])
    return rows.Result([column], [[_returned(returned, column["type"])]], statement_type.UNKNOWN)


def _argument(value: str | None, kind: str):
    """A cell as values.js takes an argument of its kind."""
    if value is None:
        return None
    match kind:
        case "F":
            return float(value)
        case "B":
            return value in ("1", "true")
        case "D":
            return datetime.datetime.fromtimestamp(float(value.split()[0]), datetime.UTC).isoformat()
    return value


def _returned(value, wire: str) -> str | None:
    if value is None:
        return None
    return ("1" if value else "0") if wire == "boolean" else repr(float(value)) if wire == "real" else str(value)


def _system(session, entry: Entry, name: str, inner: str) -> rows.Result:
    """https://docs.snowflake.com/en/sql-reference/functions/system_wait and system_cancel_query"""
    if name == "SYSTEM$WAIT":
        amount, *unit = [part.strip().strip("'").upper() for part in inner.split(",")]
        seconds = float(amount) * {"MILLISECONDS": 0.001, "SECONDS": 1, "MINUTES": 60}[unit[0] if unit else "SECONDS"]
        entry.root.canceled.wait(seconds)
        entry.check()
        return rows.Result(
            [rows.column(name, "VARCHAR")], [[f"waited {amount} {(unit[0] if unit else 'SECONDS').lower()}"]]
        )
    if name == "SYSTEM$CANCEL_QUERY":
        query = session.engine.log.find(inner.strip("'"))
        if query is None or query.ended is not None:
            return rows.Result(
                [rows.column(name, "VARCHAR")], [["Identified SQL statement is not currently executing."]]
            )
        query.session.cancel(query.root)
        return rows.Result([rows.column(name, "VARCHAR")], [["query [" + query.query_id + "] terminated."]])
    raise unsupported(name)


def _select_system(session, entry: Entry, text: str, found: list[Token]) -> rows.Result:
    return _system(session, entry, words.upper(found[1]), text[found[2].end + 1 : found[-1].start].strip())


def _begin(session, entry: Entry, text: str, found: list[Token]) -> rows.Result:
    with session.engine.lock:
        session.transactions.begin()
    return rows.status(_DONE, statement_type.TCL)


def _end(session, entry: Entry, text: str, found: list[Token]) -> rows.Result:
    with session.engine.lock:
        try:
            session.transactions.commit() if words.upper(found[0]) == "COMMIT" else session.transactions.rollback()
        finally:
            session.engine.lock.notify_all()
    return rows.status(_DONE, statement_type.TCL)


def _alter_session(session, entry: Entry, text: str, found: list[Token]) -> rows.Result:
    if (
        session.in_procedure
        and words.upper(found[2]) == "SET"
        and any(words.upper(token) == "AUTOCOMMIT" for token in found)
    ):
        raise SnowflakeError(
            "Stored procedure execution error: AUTOCOMMIT cannot be changed in a procedure.", 90233, "22000"
        )
    with session.engine.lock:
        position = 3
        while position < len(found):
            name = words.upper(found[position])
            if words.upper(found[2]) == "UNSET":
                session.set_parameter(name, DEFAULTS.get(name, ""))
                position += 2
            else:
                session.set_parameter(name, found[position + 2].text)
                position += 3
                if position < len(found) and found[position].text == ",":
                    position += 1
    return rows.status(_DONE)


def _use(session, entry: Entry, text: str, found: list[Token]) -> rows.Result:
    setattr(session, words.upper(found[1]).lower(), words.name_of(found[2]))
    return rows.status(_DONE)


def _secondary_roles(session, entry: Entry, text: str, found: list[Token]) -> rows.Result:
    return rows.status(_DONE)


def _grant(session, entry: Entry, text: str, found: list[Token]) -> rows.Result:
    with session.engine.lock:
        session.transactions.before_ddl()
    return rows.status(_DONE)


def _execute_immediate(session, entry: Entry, text: str, found: list[Token]) -> rows.Result:
    if not words.is_text(found[2]):
        raise unsupported("EXECUTE IMMEDIATE of anything but a text")
    return execute(session, entry, found[2].text, [])


def _block(session, entry: Entry, text: str, found: list[Token]) -> rows.Result:
    raise unsupported("blocks of Snowflake Scripting")


def _is_create_routine(upper: list[str]) -> bool:
    return upper[0] == "CREATE" and any(kind in upper[1:6] for kind in routines.KINDS)


def _is_begin(upper: list[str]) -> bool:
    return upper[0] in ("BEGIN", "START") and (len(upper) == 1 or upper[1] in ("TRANSACTION", "WORK", "NAME"))


_COMMANDS = [
    *schedules.COMMANDS,
    (_is_create_routine, _create_routine),
    (_begins("DROP FUNCTION", "DROP PROCEDURE"), _drop_routine),
    (_begins("CALL"), _call),
    (_is_begin, _begin),
    (_begins("COMMIT", "ROLLBACK"), _end),
    (_begins("BEGIN", "DECLARE"), _block),
    (_begins("ALTER SESSION"), _alter_session),
    (_begins("USE ROLE", "USE WAREHOUSE"), _use),
    (_begins("USE SECONDARY ROLES"), _secondary_roles),
    (_begins("GRANT", "REVOKE"), _grant),
    (_begins("EXECUTE IMMEDIATE"), _execute_immediate),
    (
        lambda upper: upper[0] == "SELECT" and len(upper) > 2 and upper[1].startswith("SYSTEM$") and upper[2] == "(",
        _select_system,
    ),
    *listings.COMMANDS,
]
