"""Statements that were translated before, without translating them again; and the catalogue asked once until it changes.

Not a repair: stock 0.4.0 translates each statement of a procedure at every CALL, and asks the catalogue of every mention of a
table, which costs more than executing it. What a translation gave is kept by the statement and by all that it depends on: the
place, the names of variables and temporary tables, and what the catalogue answered meanwhile, which is asked again whenever
anything may have changed it. Statements that ask of the session, of parameters or of the present are not kept.

Hides: nothing.
"""

import collections
import contextvars
import dataclasses
import re
import sys
import threading

from local_bigquery.catalog import metadata, row_access, tables
from local_bigquery.engine import database
from local_bigquery.errors import BigQueryError
from local_bigquery.sql import translate as translation
from sqlglot import exp

from emulator import catalogue_kept, watched_connection

_KEPT = 8192
#: Of one statement.
_VERSIONS = 4
_OF_THE_MOMENT = (exp.Parameter, exp.SessionParameter, exp.Placeholder, exp.Command)
#: In names of relations that are no tables of a data set: the catalogue's, results of jobs, wildcards, decorators.
_OF_NO_TABLE = re.compile(rf"information_schema|__tables__|{tables.RESULTS}|[@*]", re.IGNORECASE)
#: Tables that hold the values of variables, with names that are new in each script.
_VARIABLE = re.compile(r"__(?:variable|rows)_[0-9a-f]{12}")
_MARK = re.compile("\ue000(.*?)\ue001")


class _NotKept(Exception):
    pass


@dataclasses.dataclass
class _Answer:
    value: object = None
    #: What was raised instead: that something is not there is an answer too.
    error: BigQueryError | None = dataclasses.field(default=None, compare=False)
    message: str = ""


@dataclasses.dataclass
class _Asked:
    answers: dict[tuple, _Answer] = dataclasses.field(default_factory=dict)
    #: Milliseconds since 1970 at which a table goes away.
    until: float = float("inf")


@dataclasses.dataclass
class _Translation:
    asked: _Asked
    #: With marks in the place of the tables of variables.
    text: str
    temporary: set[str]
    referenced: set[tuple[str, str, str]]


_asked: contextvars.ContextVar[_Asked | None] = contextvars.ContextVar("asked", default=None)
#: The latest first, since what is there comes and goes.
_kept: collections.OrderedDict[tuple, list[_Translation]] = collections.OrderedDict()
_lock = threading.Lock()
#: The catalogue's version and its answers then.
_known: tuple[int, dict] = (-1, {})


def _ask(question: tuple) -> _Answer:
    global _known
    version = watched_connection.version()
    if _known[0] != version:
        _known = version, {}
    # Whatever changes meanwhile, these stay the answers of that version.
    answers = _known[1]
    if question not in answers:
        stock, *arguments = question
        token = _asked.set(None)
        try:
            answers[question] = _Answer(stock(*arguments))
        except BigQueryError as error:
            answers[question] = _Answer(error=error, message=str(error))
        finally:
            _asked.reset(token)
    return answers[question]


def _asking(stock, plain=lambda *arguments: arguments):
    def ask(*arguments):
        asked = _asked.get()
        if asked is None:
            return stock(*arguments)
        question = stock, *plain(*arguments)
        answer = asked.answers[question] = _ask(question)
        if answer.error:
            raise answer.error
        return answer.value

    return ask


def _described(node: exp.Expression, into: list) -> None:
    """All that tells a tree from others."""
    if isinstance(node, _OF_THE_MOMENT) or (isinstance(node, exp.Table) and _OF_NO_TABLE.search(node.sql())):
        raise _NotKept
    if isinstance(node, exp.Anonymous) and str(node.this).upper() == "EXTERNAL_QUERY":
        raise _NotKept
    into.append(type(node))
    for name, value in (node._meta or {}).items():
        if name not in ("line", "col", "start", "end"):
            into.append((name, value))
    for name, value in node.args.items():
        if value is None or value == []:
            continue
        into.append(name)
        for its in value if isinstance(value, list) else [value]:
            if isinstance(its, exp.Expression):
                _described(its, into)
            else:
                into.append((type(its), its))
    into.append(None)


def _key(tree: exp.Expression, context) -> tuple:
    described: list = []
    _described(tree, described)
    return (
        context.project_id,
        context.dataset_id,
        frozenset(context.variables),
        frozenset(context.temporary),
        frozenset((name, function) for name, (function, _) in context.functions.items()),
        row_access.members(),
        tuple(described),
    )


def _holds(asked: _Asked) -> bool:
    if asked.until <= int(metadata.now()):
        return False
    return all(_ask(question) == answer for question, answer in asked.answers.items())


def _names(context) -> dict[str, str]:
    """Of the tables that hold variables, by variable."""
    found = {name: _VARIABLE.search(table) for name, table in context.variables.items()}
    if not all(found.values()) or len({match[0] for match in found.values()}) < len(found):
        raise _NotKept
    return {name: match[0] for name, match in found.items()}


def apply() -> None:
    stock = translation.translate

    def anew(tree, context, key: tuple, names: dict[str, str]) -> str:
        asked = _Asked()
        temporary, referenced = set(context.temporary), context.referenced
        context.referenced = set()
        token = _asked.set(asked)
        try:
            text, _ = stock(tree, context)
            made = context.referenced
        finally:
            _asked.reset(token)
            context.referenced = referenced | context.referenced
        variables = {table: name for name, table in names.items()}
        if all(table in variables for table in _VARIABLE.findall(text)):
            marked = _VARIABLE.sub(lambda its: f"\ue000{variables[its[0]]}\ue001", text)
            with _lock:
                its = _Translation(asked, marked, context.temporary - temporary, made)
                _kept[key] = [its, *_kept.pop(key, [])][:_VERSIONS]
                if len(_kept) > _KEPT:
                    _kept.popitem(last=False)
        return text

    def translate(tree, context):
        try:
            key, names = _key(tree, context), _names(context)
            found = next((its for its in _kept.get(key, []) if _holds(its.asked)), None)
        except (_NotKept, TypeError):
            return stock(tree, context)
        if found is None:
            return anew(tree, context, key, names), {}
        context.used.clear()
        context.temporary |= found.temporary
        context.referenced |= found.referenced
        return _MARK.sub(lambda its: names[its[1]], found.text), {}

    stock_expired = tables.expired

    def expired(stored):
        asked = _asked.get()
        if asked is not None and stored and stored.expirationTime:
            asked.until = min(asked.until, int(stored.expirationTime))
        return stock_expired(stored)

    stock_objects, stock_fetch = database.objects, database.fetch

    # Whether they are there matters to a translation, not how large they are.
    kept_objects, asking_objects = catalogue_kept.objects, _asking(catalogue_kept.objects)
    database.objects = lambda *arguments: (stock_objects if _asked.get() is None else asking_objects)(*arguments)
    catalogue_kept.objects = lambda *arguments: (kept_objects if _asked.get() is None else asking_objects)(*arguments)
    tables.expired, tables.columns = expired, _asking(tables.columns)
    fetch = _asking(stock_fetch, lambda sql, params=None: (sql, tuple(params or ())))
    for module in list(sys.modules.values()):
        if module.__name__.startswith("local_bigquery"):
            for name, its, ours in (("fetch", stock_fetch, fetch), ("translate", stock, translate)):
                if getattr(module, name, None) is its:
                    setattr(module, name, ours)
