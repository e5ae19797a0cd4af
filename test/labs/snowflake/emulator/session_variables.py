"""`$name`, a variable of the session.

Stock 0.12.1 looks for it in the whole text, in strings and comments too, and fails on a `$word` in a string.
Snowflake: https://docs.snowflake.com/en/sql-reference/session-variables

Hides: nothing.
"""

from sqlglot.tokens import TokenType

from emulator import words
from emulator.errors import SnowflakeError


def inlined(text: str, values: dict[str, str]) -> str:
    """@param values SQL by name, as SET was given both"""
    if "$" not in text:
        return text
    known = {name.upper(): value for name, value in values.items()}
    parts, position, found = [], 0, words.tokens(text)
    for mark, name in zip(found, found[1:]):
        if mark.token_type != TokenType.PARAMETER or name.token_type == TokenType.NUMBER or name.start != mark.end + 1:
            continue
        if words.upper(name) not in known:
            raise SnowflakeError(
                f"SQL compilation error:\nSession variable '${words.upper(name)}' does not exist", 2211, "02000"
            )
        parts += [text[position : mark.start], known[words.upper(name)]]
        position = name.end + 1
    return "".join(parts) + text[position:]
