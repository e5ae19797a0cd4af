"""Bound values, put into the text of a statement as literals.

Stock 0.12.1 hands them to DuckDB as parameters, which loses their types where a function is rewritten, and knows no
`:1`. Snowflake:
https://docs.snowflake.com/en/developer-guide/sql-api/submitting-requests#using-bind-variables-in-a-statement

Hides: the types of bound values are those of literals.
"""

import datetime
from collections.abc import Callable

import pyarrow
from sqlglot.tokens import TokenType

from emulator import words
from emulator.errors import SnowflakeError, unsupported

#: A type as the wire names it, with a value in its text.
Bind = tuple[str, object]


def text_literal(value: object) -> str:
    return "'" + str(value).replace("\\", "\\\\").replace("'", "''") + "'"


def _timestamp(value: object) -> datetime.datetime:
    nanoseconds = int(str(value).split()[0])
    seconds, rest = divmod(nanoseconds, 10**9)
    return datetime.datetime.fromtimestamp(seconds, datetime.UTC).replace(microsecond=rest // 1000)


def literal(kind: str, value: object) -> str:
    if value is None:
        return "NULL"
    match kind:
        case "TEXT" | "ANY":
            return text_literal(value)
        case "FIXED":
            return str(value)
        case "REAL":
            return f"{float(str(value))!r}::FLOAT"
        case "NUMBER":  # of a procedure: any number of JavaScript
            number = float(str(value))
            return str(int(number)) if number.is_integer() else f"{number!r}::FLOAT"
        case "BOOLEAN":
            return str(value).upper()
        case "VARIANT" | "ARRAY" | "OBJECT":
            return f"PARSE_JSON({text_literal(value)})"
        case "DATE":
            return f"'{datetime.datetime.fromtimestamp(int(str(value)) / 1000, datetime.UTC).date()}'::DATE"
        case "TIME":
            return (
                f"'{(datetime.datetime.min + datetime.timedelta(microseconds=int(str(value)) // 1000)).time()}'::TIME"
            )
        case "TIMESTAMP_NTZ":
            return f"'{_timestamp(value).replace(tzinfo=None).isoformat(sep=' ')}'::TIMESTAMP_NTZ"
        case "TIMESTAMP_LTZ" | "TIMESTAMP_TZ":
            return f"'{_timestamp(value).isoformat(sep=' ')}'::TIMESTAMP_TZ"
        case "SFDATE":
            return f"{text_literal(str(value).replace('Z', ''))}::TIMESTAMP_NTZ"
        case "BINARY":
            return f"TO_BINARY('{value}', 'HEX')"
    raise unsupported(f"a bound {kind}")


def _number_after(text: str, found: list, index: int) -> bool:
    """Whether `:1` at this token is a place of a bind, not a path into a value."""
    token, following = found[index], found[index + 1] if index + 1 < len(found) else None
    if token.token_type != TokenType.COLON or following is None or following.token_type != TokenType.NUMBER:
        return False
    before = found[index - 1] if index else None
    return following.start == token.end + 1 and (before is None or before.end + 1 < token.start or before.text in "(,=")


def inlined(text: str, binds: list[Bind], spelled: Callable[[int, Bind], str] = lambda _, bind: literal(*bind)) -> str:
    """@param spelled SQL of a bind, by its number"""
    if not binds:
        return text
    found, parts, position, marks, index = words.tokens(text), [], 0, 0, 0
    while index < len(found):
        token = found[index]
        which, end = None, token.end
        if token.token_type == TokenType.PLACEHOLDER and token.text == "?":
            which, marks = marks, marks + 1
        elif _number_after(text, found, index):
            index += 1
            which, end = int(found[index].text) - 1, found[index].end
        if which is not None:
            if which >= len(binds):
                raise SnowflakeError("SQL compilation error:\nBind variable ? not set.", 2049, "42601")
            parts += [text[position : token.start], spelled(which, binds[which])]
            position = end + 1
        index += 1
    return "".join(parts) + text[position:]


def marked(text: str, binds: list[Bind]) -> tuple[str, dict[str, str]]:
    """With marks in the place of texts; and by mark, what DuckDB is to be given in its place inside quotes."""
    marks: dict[str, str] = {}

    def spelled(number: int, bind: Bind) -> str:
        kind, value = bind
        if kind not in ("TEXT", "ANY") or value is None:
            return literal(kind, value)
        mark = f"\ue000{number}\ue001"
        marks[mark] = str(value).replace("'", "''")
        return text_literal(mark)

    return inlined(text, binds, spelled), marks


#: Types of the columns that rows of binds are read from.
_COLUMN_TYPES = {"FIXED": "NUMBER(38,0)", "REAL": "FLOAT", "BOOLEAN": "BOOLEAN"}


def rows(text: str, binds: list[Bind], relation: str) -> tuple[str, pyarrow.Table]:
    """INSERT … VALUES (?, ?) with a list of values for each place: as one INSERT … SELECT from a table of the values."""
    found = words.tokens(text)
    values = next(index for index, token in enumerate(found) if words.upper(token) == "VALUES")
    last = next(token for token in reversed(found) if token.text == ")")
    head, row = text[: found[values].start], text[found[values + 1].start + 1 : last.start]
    plain = ("TEXT", "ANY", *_COLUMN_TYPES)

    def as_text(kind: str, value: object) -> str | None:
        return None if value is None else str(value) if kind in plain else literal(kind, value).split("'")[1]

    table = pyarrow.table(
        {
            f"C{index}": pyarrow.array([as_text(kind, value) for value in column], pyarrow.string())
            for index, (kind, column) in enumerate(binds)
        }
    )
    parts, position, count = [], 0, 0
    for token in words.tokens(row):
        if token.text == "?":
            parts += [row[position : token.start], f"C{count}::{_COLUMN_TYPES.get(binds[count][0], 'VARCHAR')}"]
            position, count = token.end + 1, count + 1
    return f"{head} SELECT {''.join(parts)}{row[position:]} FROM {relation}", table
