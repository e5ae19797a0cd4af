"""What Snowflake's own clients make of a script before they send it.

Reads a JSON array of paths from standard input and writes one JSON object: by client, the statements that it would
send, in order. Nothing is sent: the command line is stopped where it would execute.
"""

import io
import json
import logging
import sys
from pathlib import Path

from snowflake.cli._plugins.sql.manager import SqlManager
from snowflake.connector.util_text import split_statements

logging.disable(logging.CRITICAL)


class Compiling(SqlManager):
    """`snow sql`, as far as to the statements that it would execute."""

    def _execute_compiled_statements(self, compiled_statements, **_):
        return [compiled.statement for compiled in compiled_statements]


def command_line(paths: list[str], retain_comments: bool) -> list[str]:
    _, statements = Compiling().execute(
        query=None, files=[Path(path) for path in paths], std_in=False, retain_comments=retain_comments
    )
    return statements


def connector(paths: list[str], remove_comments: bool) -> list[str]:
    """`connection.execute_string`."""
    # As they are in the file: what reads it for the connector is the caller's own program.
    texts = [Path(path).read_bytes().decode() for path in paths]
    pieces = [piece for text in texts for piece, _ in split_statements(io.StringIO(text), remove_comments=remove_comments)]
    return [piece for piece in pieces if piece.strip()]


def main() -> None:
    paths = json.load(sys.stdin)
    made = {
        "snow sql": command_line(paths, retain_comments=False),
        "snow sql --retain-comments": command_line(paths, retain_comments=True),
        "execute_string": connector(paths, remove_comments=False),
        "execute_string, remove_comments": connector(paths, remove_comments=True),
    }
    json.dump(made, sys.stdout)


if __name__ == "__main__":
    main()
