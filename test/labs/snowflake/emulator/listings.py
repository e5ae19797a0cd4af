"""SHOW and DESCRIBE of what fakesnow does not know: routines, grants, temporary tables, parameters.

Stock 0.12.1 gives no rows for routines, and describes no temporary table. Snowflake:
https://docs.snowflake.com/en/sql-reference/sql/show-procedures, show-user-functions, show-grants

Hides: most columns. SHOW GRANTS tells that a database or schema belongs to whoever asks, and of nothing else; any
warehouse that a session names is there.
"""

import fnmatch
import re

from fakesnow import statement_type
from sqlglot.tokens import Token

from emulator import rows, words
from emulator.errors import does_not_exist
from emulator.parameters import DEFAULTS
from emulator.routines import types_in


def table(names: list[str], values: list[tuple], type_id: int = statement_type.SHOW) -> rows.Result:
    return rows.Result([rows.column(name, "VARCHAR") for name in names], [list(row) for row in values], type_id)


def like(found: list[Token]) -> re.Pattern:
    """The pattern of LIKE, in which letter case does not count; everything without one."""
    upper = [words.upper(token) for token in found]
    pattern = found[upper.index("LIKE") + 1].text if "LIKE" in upper else "%"
    return re.compile(fnmatch.translate(pattern.replace("%", "*").replace("_", "?")), re.I)


def scope(session, found: list[Token]) -> tuple[str | None, str | None]:
    """Database and schema that IN names; the session's without it; None is any."""
    upper = [words.upper(token) for token in found]
    if "IN" not in upper:
        return session.database, session.schema
    place = found[upper.index("IN") + 1 :]
    kind = words.upper(place[0])
    path = words.path(place[1:] if kind in ("SCHEMA", "DATABASE", "ACCOUNT") else place)
    if kind == "ACCOUNT":
        return None, None
    if kind == "DATABASE":
        return (path[0] if path else session.database), None
    return (path[0] if len(path) > 1 else session.database), (path[-1] if path else session.schema)


def check_place(session, database: str | None, schema: str | None) -> None:
    """@raise SnowflakeError: where there is no such database, or no such schema in it"""
    if database is None:
        return
    with session.engine.lock:
        found = session.transactions.connection.execute(
            "SELECT upper(schema_name) FROM system.information_schema.schemata WHERE upper(catalog_name) = upper(?)",
            [database],
        ).fetchall()
    if not found:
        raise does_not_exist("Database", database, 2043, "02000")
    if schema is not None and (schema.upper(),) not in found:
        raise does_not_exist("Schema", f"{database}.{schema}", 2043, "02000")


def check_scope(session, found: list[Token]) -> None:
    """SHOW … IN a place that is not there, which stock answers with no rows."""
    upper = [words.upper(token) for token in found]
    if upper[0] == "SHOW" and "IN" in upper and upper[upper.index("IN") + 1] in ("SCHEMA", "DATABASE"):
        check_place(session, *scope(session, found))


_ROUTINE_COLUMNS = [
    "created_on",
    "name",
    "schema_name",
    "is_builtin",
    "min_num_arguments",
    "max_num_arguments",
    "arguments",
    "description",
    "catalog_name",
]


def _show_routines(session, entry, text: str, found: list[Token]) -> rows.Result:
    upper = [words.upper(token) for token in found]
    kind = "PROCEDURE" if "PROCEDURES" in upper else "FUNCTION"
    database, schema = scope(session, found)
    pattern = like(found)
    values = []
    for key, routine in session.engine.catalogue.all(kind):
        if database in (None, key[1]) and schema in (None, key[2]) and pattern.match(key[3]):
            required = sum(default is None for default in routine.defaults)
            arguments = f"{key[3]}({', '.join(routine.types)}) RETURN {routine.returns}"
            values.append(
                (
                    "",
                    key[3],
                    key[2],
                    "N",
                    str(required),
                    str(len(routine.arguments)),
                    arguments,
                    routine.comment or "user-defined",
                    key[1],
                )
            )
    return table(_ROUTINE_COLUMNS, values)


def _describe_routine(session, entry, text: str, found: list[Token]) -> rows.Result:
    opening = next(index for index, token in enumerate(found) if token.text == "(")
    kind, path = words.upper(found[1]), words.path(found[2:opening])
    wanted = (kind, *session.full_path(path), types_in(found[opening:]))
    routine = next((its for key, its in session.engine.catalogue.all(kind) if key == wanted), None)
    if routine is None:
        raise does_not_exist(kind.title(), ".".join(path))
    values = [
        ("signature", routine.signature),
        ("returns", routine.returns),
        ("language", "JAVASCRIPT"),
        ("execute as", routine.execute_as),
        ("body", routine.text),
    ]
    return table(["property", "value"], values, statement_type.DESCRIBE)


def _show_grants(session, entry, text: str, found: list[Token]) -> rows.Result:
    upper = [words.upper(token) for token in found]
    values = []
    if upper[2:4] in (["ON", "DATABASE"], ["ON", "SCHEMA"]):
        path = words.path(found[4:])
        check_place(session, path[0] if upper[3] == "DATABASE" or len(path) > 1 else session.database, None)
        values = [("", "OWNERSHIP", upper[3], ".".join(path), "ROLE", session.role, "true", session.role)]
    return table(
        ["created_on", "privilege", "granted_on", "name", "granted_to", "grantee_name", "grant_option", "granted_by"],
        values,
    )


def _show_warehouses(session, entry, text: str, found: list[Token]) -> rows.Result:
    pattern = like(found)
    names = [session.warehouse] if session.warehouse is not None and pattern.match(session.warehouse) else []
    return table(
        ["name", "state", "type", "size", "is_default", "is_current", "auto_suspend", "auto_resume", "owner"],
        [(name, "STARTED", "STANDARD", "X-Small", "Y", "Y", "60", "true", session.role) for name in names],
    )


def _show_parameters(session, entry, text: str, found: list[Token]) -> rows.Result:
    pattern = like(found)
    values = [
        (name, value, DEFAULTS[name], "" if value == DEFAULTS[name] else "SESSION", "", "STRING")
        for name, value in session.parameters.items()
        if pattern.match(name)
    ]
    return table(["key", "value", "default", "level", "description", "type"], values)


_TYPES = {
    "text": "VARCHAR(16777216)",
    "fixed": "NUMBER(38,0)",
    "real": "FLOAT",
    "timestamp_ntz": "TIMESTAMP_NTZ(9)",
    "timestamp_tz": "TIMESTAMP_TZ(9)",
}
_DESCRIBE_COLUMNS = [
    "name",
    "type",
    "kind",
    "null?",
    "default",
    "primary key",
    "unique key",
    "check",
    "expression",
    "comment",
    "policy name",
]


def _describe_table(session, entry, text: str, found: list[Token]) -> rows.Result:
    path = words.path(found[2:])
    if session.full_path(path) not in session.temporary_tables:
        return session.run(text)
    described = session.transactions.connection.execute(f'DESCRIBE temp."{path[-1]}"').fetchall()
    values = []
    for name, kind, nullable, *_ in described:
        wire = rows.column(name, kind)["type"]
        told = kind.replace("DECIMAL", "NUMBER") if kind.startswith("DECIMAL") else _TYPES.get(wire, wire.upper())
        values.append((name, told, "COLUMN", "Y" if nullable == "YES" else "N", None, "N", "N", None, None, None, None))
    return table(_DESCRIBE_COLUMNS, values, statement_type.DESCRIBE)


def _shows(*kinds: str):
    return lambda upper: upper[0] == "SHOW" and any(kind in upper[1:4] for kind in kinds)


COMMANDS = [
    (_shows("PROCEDURES", "FUNCTIONS"), _show_routines),
    (_shows("GRANTS"), _show_grants),
    (_shows("WAREHOUSES"), _show_warehouses),
    (_shows("PARAMETERS"), _show_parameters),
    (lambda upper: upper[0] in ("DESC", "DESCRIBE") and upper[1:2] in (["PROCEDURE"], ["FUNCTION"]), _describe_routine),
    (lambda upper: upper[0] in ("DESC", "DESCRIBE") and upper[1:2] in (["TABLE"], ["VIEW"]), _describe_table),
]
