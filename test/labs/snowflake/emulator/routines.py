"""CREATE, DROP and the catalogue of JavaScript functions and procedures.

Stock 0.12.1 accepts neither. Snowflake: https://docs.snowflake.com/en/sql-reference/sql/create-procedure and
create-function; a routine is known by its name and the types of its arguments.

Hides: rights (EXECUTE AS and COPY GRANTS are read and change nothing), overload resolution by type, and every
property but those below. A body is checked at CREATE, which Snowflake does not do.
"""

import dataclasses
import functools
import hashlib
import inspect

import duckdb
from sqlglot.tokens import Token, TokenType

from emulator import words
from emulator.errors import SnowflakeError, unsupported
from emulator.javascript import DUCKDB_TYPES, Body, kind

KINDS = ("FUNCTION", "PROCEDURE")


@dataclasses.dataclass
class Routine:
    #: FUNCTION or PROCEDURE
    kind: str
    #: As written: one to three names.
    path: list[str]
    #: Name and SQL type.
    arguments: list[tuple[str, str]]
    #: SQL of the default, or None; by argument.
    defaults: list[str | None]
    returns: str
    body: Body
    text: str
    replace: bool
    if_not_exists: bool
    comment: str
    execute_as: str
    #: DuckDB's name of a function, of all that it is and where: what was made of statements that call it holds when it
    #: is made again.
    id: str = ""

    @property
    def name(self) -> str:
        return self.path[-1]

    @property
    def types(self) -> tuple[str, ...]:
        return tuple(type_.split("(")[0].strip() for _, type_ in self.arguments)

    @property
    def signature(self) -> str:
        return f"({', '.join(f'{name} {type_}' for name, type_ in self.arguments)})"


#: Kind, database, schema, name, types of arguments.
Key = tuple[str, str, str, str, tuple[str, ...]]


@functools.lru_cache(maxsize=1024)
def _body(name: str, arguments: tuple[tuple[str, str], ...], returns: str, text: str, strict: bool) -> Body:
    """Kept: its contexts have compiled it."""
    return Body(name, list(arguments), returns, text, strict)


def _group(found: list[Token], opening: int) -> tuple[list[list[int]], int]:
    """Indexes of the tokens of each piece of a list in parentheses, and the index of the closing one."""
    depth, pieces, piece, index = 0, [], [], opening
    while index < len(found):
        text = found[index].text
        if found[index].token_type == TokenType.L_PAREN:
            depth += 1
        elif found[index].token_type == TokenType.R_PAREN:
            depth -= 1
        if depth == 0:
            return [its for its in [*pieces, piece] if its], index
        if text == "," and depth == 1:
            pieces.append(piece)
            piece = []
        elif index != opening:
            piece.append(index)
        index += 1
    raise SnowflakeError("SQL compilation error:\nsyntax error: unclosed parenthesis", 1003, "42000")


def parse(text: str, found: list[Token]) -> Routine | None:
    upper = [words.upper(token) for token in found]
    position = next((index for index in range(1, min(6, len(upper))) if upper[index] in KINDS), None)
    if upper[0] != "CREATE" or position is None:
        return None
    language = next(
        (upper[index + 1] for index in range(position, len(upper) - 1) if upper[index] == "LANGUAGE"), "SQL"
    )
    if language != "JAVASCRIPT":
        raise unsupported(f"routines in {language}")
    replace, its_kind = "REPLACE" in upper[:position], upper[position]
    start = position + 1
    if_not_exists = upper[start : start + 3] == ["IF", "NOT", "EXISTS"]
    if if_not_exists:
        start += 3
    opening = next(index for index in range(start, len(found)) if found[index].token_type == TokenType.L_PAREN)
    pieces, closing = _group(found, opening)
    arguments, kinds, defaults = [], [], []
    for piece in pieces:
        default = next((index for index in piece if upper[index] == "DEFAULT"), None)
        type_ = "".join(upper[index] for index in piece[1:] if default is None or index < default)
        arguments.append((words.name_of(found[piece[0]]), type_))
        kinds.append((words.name_of(found[piece[0]]), kind(type_)))
        defaults.append(text[found[default].end + 1 : found[piece[-1]].end + 1].strip() if default else None)
    returns = upper.index("RETURNS", closing) + 1
    if upper[returns] == "TABLE":
        raise unsupported("JavaScript table functions")
    body = next(index for index in range(len(found) - 1, closing, -1) if words.is_text(found[index]))
    properties = upper[returns:body]
    comment = next((index for index in range(returns, body) if upper[index] == "COMMENT"), None)
    path = words.path(found[start:opening])
    strict = "STRICT" in properties or ("RETURNS" in properties and "ON" in properties and "CALLED" not in properties)
    return Routine(
        kind=its_kind,
        path=path,
        arguments=arguments,
        defaults=defaults,
        returns=upper[returns],
        body=_body(path[-1], tuple(kinds), kind(upper[returns]), found[body].text, strict),
        text=found[body].text,
        replace=replace,
        if_not_exists=if_not_exists,
        comment=next((token.text for token in found[comment:body] if words.is_text(token)), "") if comment else "",
        execute_as="CALLER" if "CALLER" in properties else "OWNER",
    )


def types_in(found: list[Token]) -> tuple[str, ...]:
    """Types in the parentheses that end DROP, DESCRIBE or GRANT."""
    opening = next((index for index, token in enumerate(found) if token.token_type == TokenType.L_PAREN), None)
    if opening is None:
        return ()
    pieces, _ = _group(found, opening)
    return tuple(words.upper(found[piece[0]]) for piece in pieces)


class Catalogue:
    """All routines of the account."""

    def __init__(self, connection: duckdb.DuckDBPyConnection):
        self._connection = connection
        self._routines: dict[Key, Routine] = {}

    def add(self, database: str, schema: str, routine: Routine) -> bool:
        """False where it was there already, and may be."""
        key = (routine.kind, database, schema, routine.name, routine.types)
        if key in self._routines and not routine.replace:
            if routine.if_not_exists:
                return False
            raise SnowflakeError(f"SQL compilation error:\nObject '{routine.name}' already exists.", 2002, "42710")
        routine.body.check()
        self.remove(key)
        what = repr((key, routine.arguments, routine.defaults, routine.returns, routine.text, routine.body.strict))
        routine.id = f"JS_{hashlib.sha256(what.encode()).hexdigest()[:24]}"
        if routine.kind == "FUNCTION":
            self._register(routine)
        self._routines[key] = routine
        return True

    def _register(self, routine: Routine) -> None:
        def evaluate(*values):
            return routine.body.evaluate(*values)

        names = [f"a{index}" for index in range(len(routine.arguments))]
        evaluate.__signature__ = inspect.Signature(
            [inspect.Parameter(name, inspect.Parameter.POSITIONAL_OR_KEYWORD) for name in names]
        )
        types = [DUCKDB_TYPES[kind_] for kind_ in routine.body.kinds]
        # Snowflake gives SQL NULL to the body, as undefined.
        self._connection.create_function(
            routine.id, evaluate, types, DUCKDB_TYPES[routine.body.returns], null_handling="special", side_effects=True
        )

    def remove(self, key: Key) -> bool:
        routine = self._routines.pop(key, None)
        if routine is not None and routine.kind == "FUNCTION":
            self._connection.remove_function(routine.id)
        return routine is not None

    def remove_schema(self, database: str, schema: str | None) -> None:
        for key in [key for key in self._routines if key[1] == database and schema in (None, key[2])]:
            self.remove(key)

    def find(self, kind_: str, database: str, schema: str, name: str, count: int) -> Routine | None:
        """The one that takes so many arguments, defaults counted in."""
        for key, routine in self._routines.items():
            required = sum(default is None for default in routine.defaults)
            if key[:4] == (kind_, database, schema, name) and required <= count <= len(routine.arguments):
                return routine
        return None

    def all(self, kind_: str) -> list[tuple[Key, Routine]]:
        return sorted(
            ((key, routine) for key, routine in self._routines.items() if key[0] == kind_), key=lambda pair: pair[0]
        )
