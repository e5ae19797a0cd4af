"""Results as JSON row sets.

Stock 0.12.1 answers SELECT in Arrow, which snowflake-sdk for Node does not read; it asks for JSON, and gets it from
Snowflake: https://docs.snowflake.com/en/developer-guide/node-js/nodejs-driver-consume

Hides: precision, scale, length and nullability of columns are made up; a zoned timestamp comes in UTC, as
TIMESTAMP_TZ; a cell of a VARIANT keeps DuckDB's order of keys.
"""

import dataclasses
import datetime
import decimal
import json
import re
import uuid

from fakesnow import statement_type

_EPOCH = datetime.datetime(1970, 1, 1)
_INTEGERS = {
    "BIGINT",
    "HUGEINT",
    "INTEGER",
    "SMALLINT",
    "TINYINT",
    "UBIGINT",
    "UHUGEINT",
    "UINTEGER",
    "USMALLINT",
    "UTINYINT",
}


def column(name: str, kind: object) -> dict:
    """What the protocol says of a column, by DuckDB's type."""
    kind = str(kind).upper()
    precision = scale = length = bytes_ = None
    if kind.startswith("DECIMAL"):
        wire, (precision, scale) = "fixed", map(int, re.findall(r"\d+", kind))
    elif kind in _INTEGERS:
        wire, precision, scale = "fixed", 38, 0
    elif kind in ("DOUBLE", "FLOAT"):
        wire = "real"
    elif kind in ("BOOLEAN", "DATE"):
        wire = kind.lower()
    elif kind.startswith("TIMESTAMP WITH"):
        wire, precision, scale = "timestamp_tz", 0, 9
    elif kind.startswith("TIMESTAMP"):
        wire, precision, scale = "timestamp_ntz", 0, 9
    elif kind.startswith("TIME"):
        wire, precision, scale = "time", 0, 9
    elif kind == "BLOB":
        wire, length, bytes_ = "binary", 8388608, 8388608
    elif kind.endswith("]"):
        wire = "array"
    elif kind == "JSON" or kind.startswith(("STRUCT", "MAP", "VARIANT")):
        wire = "variant"
    else:
        wire, length, bytes_ = "text", 16777216, 16777216
    return {
        "name": name,
        "database": "",
        "schema": "",
        "table": "",
        "nullable": True,
        "type": wire,
        "byteLength": bytes_,
        "length": length,
        "scale": scale,
        "precision": precision,
        "collation": None,
    }


def _json_default(value: object) -> object:
    return float(value) if isinstance(value, decimal.Decimal) else str(value)


def cell(value, wire: str) -> str | None:
    if value is None:
        return None
    if wire == "boolean":
        return "1" if value else "0"
    if wire == "real":
        return (
            "NaN"
            if value != value
            else "inf"
            if value == float("inf")
            else "-inf"
            if value == float("-inf")
            else repr(float(value))
        )
    if wire == "date":
        return str((value - _EPOCH.date()).days)
    if wire.startswith("timestamp"):
        naive = value.astimezone(datetime.UTC).replace(tzinfo=None) if value.tzinfo else value
        microseconds = (naive - _EPOCH) // datetime.timedelta(microseconds=1)
        seconds, rest = divmod(abs(microseconds), 10**6)
        text = f"{'-' if microseconds < 0 else ''}{seconds}.{rest:06d}000"
        return f"{text} 1440" if wire == "timestamp_tz" else text
    if wire == "time":
        return f"{value.hour * 3600 + value.minute * 60 + value.second}.{value.microsecond:06d}000"
    if wire == "binary":
        return value.hex().upper()
    if wire in ("variant", "array"):
        return value if isinstance(value, str) else json.dumps(value, default=_json_default, separators=(",", ":"))
    return str(value)


@dataclasses.dataclass
class Result:
    columns: list[dict]
    rows: list[list[str | None]]
    type_id: int = statement_type.SELECT
    #: Rows by what DML did to them; None for what the statement does not do.
    inserted: int | None = None
    updated: int | None = None
    deleted: int | None = None
    query_id: str = dataclasses.field(default_factory=lambda: str(uuid.uuid4()))

    @property
    def affected(self) -> int | None:
        counts = [count for count in (self.inserted, self.updated, self.deleted) if count is not None]
        return sum(counts) if counts else None


def result(names: list[str], kinds: list, values: list[tuple], type_id: int = statement_type.SELECT) -> Result:
    columns = [column(name, kind) for name, kind in zip(names, kinds)]
    return Result(columns, [[cell(value, its["type"]) for value, its in zip(row, columns)] for row in values], type_id)


def status(message: str, type_id: int = statement_type.DDL) -> Result:
    return Result([column("status", "VARCHAR")], [[message]], type_id)
