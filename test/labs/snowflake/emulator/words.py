"""The tokens of a statement.

Stock 0.12.1 splits with sqlglot, which swallows what follows CALL or EXECUTE up to a semicolon, even one in a comment
or a text; the emulator's own parsing of routines, binds and scripts goes by these tokens instead.

Hides: nothing.
"""

import functools
import re

from sqlglot.dialects.snowflake import Snowflake
from sqlglot.tokens import Token, TokenType


class _WithoutCommands(Snowflake):
    class Tokenizer(Snowflake.Tokenizer):
        # What follows one of these would be one token.
        COMMANDS: set[TokenType] = set()


_DIALECT = _WithoutCommands()


@functools.lru_cache(maxsize=1000)
def _tokens(text: str) -> tuple[Token, ...]:
    return tuple(_DIALECT.tokenize(text))


def tokens(text: str) -> list[Token]:
    """Tokens of one or more statements."""
    return list(_tokens(text))


def upper(token: Token) -> str:
    return token.text.upper()


def is_text(token: Token) -> bool:
    return token.token_type in (TokenType.STRING, TokenType.RAW_STRING, TokenType.HEREDOC_STRING)


def name_of(token: Token) -> str:
    """As Snowflake resolves it: upper case unless quoted."""
    return token.text if token.token_type == TokenType.IDENTIFIER else token.text.upper()


def path(found: list[Token]) -> list[str]:
    return [name_of(token) for token in found if token.text != "."]


def statements(text: str) -> list[str]:
    """The statements of a text, without their semicolons; what is only comments is none."""
    parts, start = [], None
    for token in tokens(text):
        if token.token_type == TokenType.SEMICOLON:
            if start is not None:
                parts.append(text[start : token.start])
            start = None
        elif start is None:
            start = token.start
    return parts + ([text[start:]] if start is not None else [])


#: It says who sent the statement, and so is another one each time.
_SECOND = re.compile(r"^(\s*\w+)\s*/\*.*?\*/", re.DOTALL)


def without_origin(text: str) -> str:
    """Without a comment behind the first word."""
    return _SECOND.sub(r"\1", text)
