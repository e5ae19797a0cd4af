"""JavaScript bodies, run by QuickJS: an engine that is not V8, of about ES2020, without any of a browser's objects.

Stock 0.12.1 has no JavaScript. Snowflake runs V8 and says what crosses its border:
https://docs.snowflake.com/en/developer-guide/udf/javascript/udf-javascript-introduction

Hides: everything. The border, `snowflake` and its errors are ours (values.js, procedure_api.js): the shipped bodies
run, and nothing is learnt about Snowflake's engine, its limits of memory and time, or its conversions.
"""

import datetime
import json
import pathlib
import re
import sys
import threading
from collections.abc import Callable

import quickjs

from emulator.errors import SnowflakeError

_HERE = pathlib.Path(__file__).parent
_VALUES = (_HERE / "values.js").read_text()
_PROCEDURE_API = (_HERE / "procedure_api.js").read_text()

#: Types that JavaScript takes, to the kinds of values.js. NUMBER and TIME are refused:
#: https://docs.snowflake.com/en/developer-guide/udf-stored-procedure-data-type-mapping
_KINDS = {
    **dict.fromkeys(["VARCHAR", "STRING", "TEXT", "CHAR", "BINARY"], "S"),
    **dict.fromkeys(["FLOAT", "DOUBLE", "REAL", "FLOAT4", "FLOAT8"], "F"),
    **dict.fromkeys(["VARIANT", "ARRAY", "OBJECT"], "V"),
    **dict.fromkeys(["DATE", "DATETIME", "TIMESTAMP", "TIMESTAMP_NTZ", "TIMESTAMP_LTZ", "TIMESTAMP_TZ"], "D"),
    "BOOLEAN": "B",
}
#: Kinds to DuckDB's types.
DUCKDB_TYPES = {"S": "VARCHAR", "F": "DOUBLE", "B": "BOOLEAN", "V": "JSON", "D": "TIMESTAMP"}


def kind(type_: str) -> str:
    base = re.split(r"[\s(]", type_.strip().upper())[0]
    if base in _KINDS:
        return _KINDS[base]
    told = "NUMBER(38,0)" if base.startswith(("NUM", "INT", "BIG", "DEC", "SMA", "TIN")) else base
    raise SnowflakeError(
        f"SQL compilation error:\nLanguage JAVASCRIPT does not support type '{told}' for argument or return type.",
        2125,
        "0A000",
    )


class Body:
    """The body of a routine with what its signature says."""

    def __init__(self, name: str, arguments: list[tuple[str, str]], returns: str, text: str, strict: bool):
        self.name, self.kinds, self.returns = name, [kind_ for _, kind_ in arguments], returns
        self.strict = strict
        self._is_sound = False
        self._function = f"(function({', '.join(argument for argument, _ in arguments)}) {{{text}\n}})"
        self._threads = threading.local()

    def check(self) -> None:
        if self._is_sound:
            return
        try:
            quickjs.Context().eval(self._function)
            self._is_sound = True
        except quickjs.JSException as error:
            message = f"JavaScript compilation error: Uncaught {str(error).strip()} in {self.name}"
            raise SnowflakeError(message, 100131, "P0000") from None

    def _wrapped(self, context: quickjs.Context, strict: bool):
        return context.eval(
            f"__lab.wrap({self._function}, {json.dumps(self.kinds)}, {json.dumps(self.returns)}, {json.dumps(strict)})"
        )

    def evaluate(self, *arguments):
        """As a function, called by DuckDB, which has several threads; a context belongs to one."""
        if not hasattr(self._threads, "function"):
            context = quickjs.Context()
            context.eval(_VALUES)
            self._threads.context, self._threads.function = context, self._wrapped(context, self.strict)
        plain = [f"{value.isoformat()}Z" if isinstance(value, datetime.datetime) else value for value in arguments]
        try:
            return self._threads.function(*plain)
        except quickjs.JSException as error:
            raise RuntimeError(f"@@JS {uncaught(error, self.name)} @@") from None

    def call(self, arguments: list, execute: Callable[[str, str], str]):
        """As a procedure. `execute` takes a statement and its binds as JSON, and gives its result as JSON."""
        context = quickjs.Context()
        context.set_memory_limit(512 << 20)
        context.set_max_stack_size(4 << 20)
        context.eval(_VALUES)
        context.add_callable("__execute", execute)
        context.add_callable(
            "__log", lambda level, message: print(f"[{self.name} {level}] {message}", file=sys.stderr, flush=True)
        )
        context.eval(
            "globalThis.__host = { execute: __execute, log: __log }; delete globalThis.__execute; delete globalThis.__log;"
        )
        context.eval(_PROCEDURE_API)
        try:
            return self._wrapped(context, False)(*arguments)
        except quickjs.JSException as error:
            raise SnowflakeError(uncaught(error, self.name), 100183, "P0000") from None


def uncaught(error: Exception, name: str) -> str:
    message, *stack = re.split(r"^    at ", str(error).strip(), flags=re.M)
    trace = "".join(f"\n{name} line: {line}" for line in re.findall(r"<input>:(\d+)", "".join(stack)))
    return f"JavaScript execution error: Uncaught {message.strip()} in {name}{chr(10) + 'stackstrace: ' + trace if trace else ''}"
