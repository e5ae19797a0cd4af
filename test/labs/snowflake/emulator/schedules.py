"""Tasks and alerts: kept, listed, started, stopped and dropped.

Stock 0.12.1 knows neither. Snowflake: https://docs.snowflake.com/en/sql-reference/sql/create-task and create-alert

Hides: that they never run; rights; every clause but the comment.
"""

import dataclasses

from sqlglot.tokens import Token

from emulator import listings, rows, words
from emulator.errors import does_not_exist

_KINDS = ("TASK", "ALERT")


@dataclasses.dataclass
class Schedule:
    definition: str
    comment: str
    state: str = "suspended"


def _starts(*verbs: str):
    def matches(upper: list[str]) -> bool:
        kind = upper[3:4] if upper[1:3] == ["OR", "REPLACE"] else upper[1:2]
        return upper[0] in verbs and any(kind == [its] for its in _KINDS)

    return matches


def _named(session, found: list[Token]) -> tuple[str, str, str, str]:
    """Kind, database, schema and name."""
    upper = [words.upper(token) for token in found]
    start = next(index for index, text in enumerate(upper) if text in _KINDS)
    kind, start = upper[start], start + 1
    while upper[start] in ("IF", "NOT", "EXISTS"):
        start += 1
    end = start + 1
    while end < len(found) and found[end].text == ".":
        end += 2
    return (kind, *session.full_path(words.path(found[start:end])))


def _create(session, entry, text: str, found: list[Token]) -> rows.Result:
    upper = [words.upper(token) for token in found]
    key = _named(session, found)
    comment = found[upper.index("COMMENT") + 2].text if "COMMENT" in upper else ""
    with session.engine.lock:
        session.transactions.before_ddl()
        listings.check_place(session, *key[1:3])
        session.engine.schedules[key] = Schedule(text, comment)
    return rows.status(f"{key[0].title()} {key[3]} successfully created.")


def _alter(session, entry, text: str, found: list[Token]) -> rows.Result:
    key = _named(session, found)
    if key not in session.engine.schedules:
        raise does_not_exist(key[0].title(), key[3])
    states = {"RESUME": "started", "SUSPEND": "suspended"}
    session.engine.schedules[key].state = states[words.upper(found[-1])]
    return rows.status("Statement executed successfully.")


def _drop(session, entry, text: str, found: list[Token]) -> rows.Result:
    key = _named(session, found)
    if session.engine.schedules.pop(key, None) is None and "EXISTS" not in [words.upper(token) for token in found]:
        raise does_not_exist(key[0].title(), key[3])
    return rows.status(f"{key[3]} successfully dropped.")


def _show(session, entry, text: str, found: list[Token]) -> rows.Result:
    kind = words.upper(found[1]).removesuffix("S")
    database, schema = listings.scope(session, found)
    pattern = listings.like(found)
    return listings.table(
        ["created_on", "name", "database_name", "schema_name", "owner", "comment", "state", "definition"],
        [
            ("", key[3], key[1], key[2], session.role, its.comment, its.state, its.definition)
            for key, its in session.engine.schedules.items()
            if key[0] == kind and database in (None, key[1]) and schema in (None, key[2]) and pattern.match(key[3])
        ],
    )


COMMANDS = [
    (_starts("CREATE"), _create),
    (_starts("ALTER"), _alter),
    (_starts("DROP"), _drop),
    (lambda upper: upper[0] == "SHOW" and upper[1:2] in (["TASKS"], ["ALERTS"]), _show),
]
