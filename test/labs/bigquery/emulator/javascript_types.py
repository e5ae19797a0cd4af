"""Values that cross the border of a JavaScript function.

Stock 0.4.0 gives JSON arguments as text, DATE and TIMESTAMP arguments as text, BYTES as they print in Python, cannot take a
JSON result, and fails on NaN and Infinity. BigQuery gives JSON parsed, DATE and TIMESTAMP as Date, BYTES in base64, and takes
the same back: https://cloud.google.com/bigquery/docs/user-defined-functions#supported-javascript-udf-data-types

Hides: every rule about types at this border is ours here. BigQuery refuses INT64 arguments; this takes them, as text.
"""

import base64
import inspect
import json
import threading

import pyarrow
from local_bigquery.sql import js


def _is_json(kind) -> bool:
    return str(kind) == "JSON"


def _is_timestamp(kind) -> bool:
    return str(kind).startswith("TIMESTAMP WITH")


def _argument(value, kind):
    if value is None:
        return None
    if kind.id == "blob":
        return base64.b64encode(value).decode()
    if kind.id in js.INTEGERS:
        return str(value)
    if _is_timestamp(kind):
        return value.timestamp() * 1000
    if kind.id == "date":
        return value.isoformat()
    return value


def _revived(name: str, kind) -> str:
    """The line of JavaScript that turns an argument into what BigQuery gives."""
    if _is_json(kind):
        return f"if ({name} !== null) {name} = JSON.parse({name});"
    if _is_timestamp(kind) or kind.id == "date":
        return f"if ({name} !== null) {name} = new Date({name});"
    return ""


# Numbers that JSON cannot carry travel as text.
_SCALAR_RESULT = "value === undefined ? null : typeof value === 'number' && !isFinite(value) ? String(value) : value"
_JSON_RESULT = "value === undefined || value === null ? null : JSON.stringify(value)"


def _context(source: str, result: str):
    with js._lock:
        if source not in js._contexts:
            context = js.MiniRacer()
            context.eval(f"var f = {source};")
            context.eval(f"var batch = rows => rows.map(row => {{ const value = f.apply(null, row); return {result}; }});")
            js._contexts[source] = context, threading.Lock()
    return js._contexts[source]


def _function(names, kinds, body, returns, signature):
    """In place of local_bigquery.sql.js._function: what DuckDB calls with columns of arguments."""
    revived = "".join(map(_revived, names, kinds))
    # The body keeps its line numbers but for the first line, as stock's error messages expect.
    source = f"(function({', '.join(names)}) {{{revived}\n{body}\n}})"
    as_json = _is_json(returns)

    def evaluate(rows):
        context, lock = _context(source, _JSON_RESULT if as_json else _SCALAR_RESULT)
        try:
            with lock:
                values = context.call("batch", rows)
        except js.JSEvalException as error:
            raise js._error(error, signature) from None
        return values if as_json else [js._convert(value, returns) for value in values]

    def without_arguments():
        return evaluate([[]])[0]

    def with_arguments(*columns):
        arguments = [[_argument(value, kind) for value in column.to_pylist()] for column, kind in zip(columns, kinds)]
        rows = json.loads(json.dumps(list(zip(*arguments)), default=str))
        values = evaluate(rows)
        if as_json:
            return pyarrow.ExtensionArray.from_storage(pyarrow.json_(), pyarrow.array(values, type=pyarrow.string()))
        return pyarrow.array(values)

    if not names:
        return without_arguments
    with_arguments.__signature__ = inspect.Signature(
        [inspect.Parameter(name, inspect.Parameter.POSITIONAL_OR_KEYWORD) for name in names]
    )
    return with_arguments


def apply() -> None:
    js._function = _function
