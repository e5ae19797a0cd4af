"""Statements that were executed before, without parsing and transforming them again.

Clients and procedures send the same statements again and again, and taking one apart costs more than executing it. What DuckDB
was given the first time is kept by the text of the statement and by all that its meaning depends on; texts that were
bound to it are put into it as they are. This is for speed alone: a statement that asks of its session, or of the
present, is not kept; SYSDATE is a mark too.

Hides: nothing.
"""

import collections
import contextlib
import contextvars
import dataclasses
import re
from collections.abc import Callable, Iterator

import duckdb
from fakesnow.cursor import FakeSnowflakeCursor
from sqlglot import exp
from sqlglot.dialects.duckdb import DuckDB

#: In the place of the time at which a statement begins.
NOW = "\ue000now\ue001"
KINDS = (exp.Select, exp.Insert, exp.Update, exp.Delete, exp.Merge)
_KEPT = 8192
#: Of a statement that was printed for DuckDB.
_TEXT = "text for DuckDB"
#: Their answers are those of the moment, or of the session.
_OF_THE_SESSION = re.compile(
    r"\b(CURRENT_(TIMESTAMP|TIME|DATE|DATABASE|SCHEMA|SCHEMAS|USER|ROLE|WAREHOUSE|SESSION|ACCOUNT|TRANSACTION)"
    r"|GETDATE|LOCALTIME|LOCALTIMESTAMP|SYSTIMESTAMP|LAST_QUERY_ID|IS_ROLE_IN_SESSION|RESULT_SCAN|QUERY_HISTORY\w*"
    r"|POLICY_REFERENCES|INFORMATION_SCHEMA|RANDOM|IDENTIFIER(?=\s*\())\b",
    re.IGNORECASE,
)


@dataclasses.dataclass
class Plan:
    statement: exp.Expr
    #: What its names of routines meant, None where there was none.
    routines: dict[tuple, object]
    #: What fakesnow made of it, or of the parts that it took it apart into.
    parts: list[exp.Expr] = dataclasses.field(default_factory=list)
    #: Texts for DuckDB that are not fakesnow's own, by what they are for.
    texts: dict[str, str] = dataclasses.field(default_factory=dict)
    is_done: bool = False

    def text(self, purpose: str, make: Callable[[], str]) -> str:
        if purpose not in self.texts:
            self.texts[purpose] = make()
        return self.texts[purpose]


class Plans:
    """The plans of an account, the least recently used ones forgotten."""

    def __init__(self) -> None:
        self._plans: collections.OrderedDict[object, Plan] = collections.OrderedDict()

    def find(self, key: object, routine: Callable[..., object]) -> Plan | None:
        plan = self._plans.get(key)
        if plan is None or any(routine(*asked) != found for asked, found in plan.routines.items()):
            return None
        self._plans.move_to_end(key)
        return plan

    def keep(self, key: object, plan: Plan) -> None:
        plan.is_done = True
        self._plans[key] = plan
        while len(self._plans) > _KEPT:
            self._plans.popitem(last=False)


_routines: contextvars.ContextVar[dict[tuple, object] | None] = contextvars.ContextVar("routines", default=None)


@contextlib.contextmanager
def dependencies() -> Iterator[dict[tuple, object]]:
    """In it the routines that a statement asks for are kept."""
    asked: dict[tuple, object] = {}
    token = _routines.set(asked)
    try:
        yield asked
    finally:
        _routines.reset(token)


def depends_on(asked: tuple, found: object) -> None:
    routines = _routines.get()
    if routines is not None:
        routines[asked] = found


def may_be_kept(text: str) -> bool:
    return _OF_THE_SESSION.search(text) is None


class Filled:
    """A connection that puts texts in the place of their marks."""

    def __init__(self, connection: duckdb.DuckDBPyConnection, marks: dict[str, str]):
        self._connection = connection
        self._marks = marks
        self._pattern = re.compile("|".join(re.escape(mark) for mark in marks))

    def execute(self, text: str, parameters: object = None):
        return self._connection.execute(self._pattern.sub(lambda its: self._marks[its.group()], text), parameters)

    def __getattr__(self, name: str):
        return getattr(self._connection, name)


_plan: contextvars.ContextVar[Plan | None] = contextvars.ContextVar("plan", default=None)


@contextlib.contextmanager
def following(plan: Plan) -> Iterator[None]:
    """In it fakesnow follows a plan; one that is not done is made."""
    token = _plan.set(plan)
    try:
        yield
    finally:
        _plan.reset(token)


def install() -> None:
    check, explode, transform = (
        FakeSnowflakeCursor.check_db_and_schema,
        FakeSnowflakeCursor._transform_explode,
        FakeSnowflakeCursor._transform,
    )

    def checked(self, statement: exp.Expr) -> None:
        plan = _plan.get()
        if plan is None or not plan.is_done:
            check(self, statement)

    def exploded(self, statement: exp.Expr) -> list[exp.Expr]:
        plan = _plan.get()
        return plan.parts if plan is not None and plan.is_done else explode(self, statement)

    def transformed(self, statement: exp.Expr, parameters: object) -> exp.Expr:
        plan = _plan.get()
        if plan is not None and plan.is_done:
            return statement
        made = transform(self, statement, parameters)
        if plan is not None and not isinstance(plan.statement, exp.Merge):
            made.meta[_TEXT] = made.sql(dialect="duckdb")
            plan.parts.append(made)
        return made

    generate = DuckDB.generate

    def generated(self, expression: exp.Expr, copy: bool = True, **options) -> str:
        return expression.meta.get(_TEXT) or generate(self, expression, copy, **options)

    DuckDB.generate = generated
    FakeSnowflakeCursor.check_db_and_schema = checked
    FakeSnowflakeCursor._transform_explode = exploded
    FakeSnowflakeCursor._transform = transformed
