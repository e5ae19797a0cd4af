"""Errors with Snowflake's codes, SQL states and words.

Stock 0.12.1 hands on what DuckDB says, in DuckDB's words. Snowflake:
https://docs.snowflake.com/en/developer-guide/sql-api/handling-responses and the codes that its drivers list.

Hides: every message here is ours, and so is the choice of code; a position inside a statement is never told.
"""

import re

import duckdb
from snowflake.connector import errors as connector


class SnowflakeError(Exception):
    #: Of the statement that failed, once it is known.
    query_id: str | None = None

    def __init__(self, message: str, code: int = 1003, state: str = "42000"):
        super().__init__(message)
        self.message, self.code, self.state = message, code, state


class Canceled(SnowflakeError):
    def __init__(self):
        super().__init__("SQL execution canceled", 604, "57014")


class ConflictError(SnowflakeError):
    """Another transaction has changed the same rows and is, or was, open."""


def unsupported(what: str) -> SnowflakeError:
    return SnowflakeError(f"The lab's Snowflake does not support {what}.", 2, "0A000")


def does_not_exist(kind: str, name: str, code: int = 2003, state: str = "42S02") -> SnowflakeError:
    return SnowflakeError(f"SQL compilation error:\n{kind} '{name}' does not exist or not authorized.", code, state)


#: What DuckDB says to what Snowflake would say, its code and its SQL state.
TRANSLATIONS = [
    (
        r"(?:Table|View) with name \"?([^\s\"!]+)\"? does not exist",
        "SQL compilation error:\nObject '{0}' does not exist or not authorized.",
        2003,
        "42S02",
    ),
    (
        r"Schema with name \"?([^\s\"!]+)\"? does not exist",
        "SQL compilation error:\nSchema '{0}' does not exist or not authorized.",
        2003,
        "02000",
    ),
    (
        r"Catalog \"?([^\s\"!]+)\"? does not exist",
        "SQL compilation error:\nDatabase '{0}' does not exist or not authorized.",
        2003,
        "02000",
    ),
    (
        r"No catalog \+ schema named \"?([^\s\"!]+)\"? found",
        "SQL compilation error:\nSchema '{0}' does not exist or not authorized.",
        2043,
        "02000",
    ),
    (
        r"(?:Scalar|Aggregate|Table) Function with name \"?([^\s\"!]+)\"? does not exist",
        "SQL compilation error:\nUnknown function {0}",
        2140,
        "42601",
    ),
    (
        r"Referenced column \"([^\"]+)\" (?:was )?not found",
        "SQL compilation error:\ninvalid identifier '{0}'",
        904,
        "42000",
    ),
    (r"Referenced table \"([^\"]+)\" not found", "SQL compilation error:\ninvalid identifier '{0}'", 904, "42000"),
    (
        r"(?:Table|Values list) \"([^\"]+)\" does not have a column named \"([^\"]+)\"",
        "SQL compilation error:\ninvalid identifier '{0}.{1}'",
        904,
        "42000",
    ),
    (
        r"Ambiguous reference to column name \"([^\"]+)\"",
        "SQL compilation error:\nambiguous column name '{0}'",
        2028,
        "42601",
    ),
    (
        r"(?:Table|View|Sequence) with name \"([^\"]+)\" already exists",
        "SQL compilation error:\nObject '{0}' already exists.",
        2002,
        "42710",
    ),
    (
        r"[Dd]atabase with name \"?([^\s\"!]+)\"? already exists",
        "SQL compilation error:\nObject '{0}' already exists.",
        2002,
        "42710",
    ),
    (
        r"Schema with name \"?([^\s\"!]+)\"? already exists",
        "SQL compilation error:\nObject '{0}' already exists.",
        2002,
        "42710",
    ),
    (r"Column with name (\S+) already exists", "SQL compilation error:\ncolumn '{0}' already exists", 1430, "42601"),
    (
        r"Could not convert string ['\"]([^]*?)['\"] to (?:DECIMAL|INT|BIGINT|HUGEINT|DOUBLE|FLOAT)",
        "Numeric value '{0}' is not recognized",
        100038,
        "22018",
    ),
    (r"invalid timestamp field format: \"([^\"]*)\"", "Timestamp '{0}' is not recognized", 100035, "22007"),
    (r"NOT NULL constraint failed: \S*?([^.\s]+)$", "NULL result in a non-nullable column", 100072, "22000"),
    (r"Division by zero", "Division by zero", 100051, "22012"),
    (r"Malformed JSON", "Error parsing JSON: {message}", 100069, "22P02"),
]
_TRANSLATIONS = [(re.compile(pattern.replace("[^]", r"[\s\S]")), *rest) for pattern, *rest in TRANSLATIONS]

#: A JavaScript function marks its own message so that it survives DuckDB's.
JAVASCRIPT_MESSAGE = re.compile(r"@@JS (.*?) @@", re.S)


def translated(error: Exception) -> SnowflakeError:
    if isinstance(error, SnowflakeError):
        return error
    code, state = 2, "0A000"
    message = str(error)
    if isinstance(error, connector.Error):
        message = getattr(error, "raw_msg", None) or str(error.msg)
        code, state = int(error.errno or 2), error.sqlstate or "42000"
    elif isinstance(error, duckdb.Error):
        code, state = 100038, "22018"
    else:
        message = f"{type(error).__name__}: {error}"
    if javascript := JAVASCRIPT_MESSAGE.search(message):
        return SnowflakeError(javascript[1], 100132, "P0000")
    if re.search(
        r"Conflict on (update|tuple deletion|insert)|write-write conflict|transaction conflict", message, re.I
    ):
        return ConflictError(message, 625, "57014")
    for pattern, words, its_code, its_state in _TRANSLATIONS:
        if found := pattern.search(message):
            return SnowflakeError(words.format(*found.groups(), message=message), its_code, its_state)
    return SnowflakeError(message, code, state)
