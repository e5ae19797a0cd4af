"""Tells listeners of every statement that a job executes, in the order of execution.

Not a repair: an instrument. `statement_log` and `child_jobs` listen.
"""

import contextlib
import contextvars
import dataclasses
import time
from collections.abc import Callable, Iterator

from local_bigquery.errors import BigQueryError, from_exception
from local_bigquery.jobs import runner
from local_bigquery.models import Job, JobStatistics2
from local_bigquery.sql import script


@dataclasses.dataclass
class Executed:
    job: Job
    #: Position among the statements of its job, from 0.
    position: int
    #: project.dataset.procedure whose body holds the statement; None for the text of the job itself.
    procedure: str | None
    #: What the emulator's parser calls it: SQL, SET, DECLARE, FOR, RAISE, CALL, EXECUTE,
    #: PROCEDURE, DROP_PROCEDURE, TABLE_FUNCTION, TEMP_FUNCTION; CONDITION for that of IF, CASE, ASSERT and loops.
    kind: str
    #: As it stands in the script; of a dynamic statement, what the expression gave.
    text: str
    #: EXECUTE IMMEDIATE made the text.
    dynamic: bool
    #: The job is a script: it has more than this one statement, or is a CALL.
    scripted: bool
    #: @@query_label at the time.
    label: str | None
    #: Milliseconds since 1970.
    started: int
    milliseconds: float = 0
    error: BigQueryError | None = None
    #: What it did; None for what is not a job's statement by itself, such as SET.
    statistics: JobStatistics2 | None = None


listeners: list[Callable[[Executed], None]] = []
_job: contextvars.ContextVar[Job | None] = contextvars.ContextVar("job", default=None)


class _Interpreter(script.Interpreter):
    def __init__(self, cursor, context, run_sql, report):
        self._open: list[Executed] = []
        self._procedures: list[str] = []
        self._position = 0

        def run_and_keep(tree):
            statistics = run_sql(tree)
            self._keep(statistics)
            return statistics

        def report_and_keep(statistics):
            report(statistics)
            self._keep(statistics)

        super().__init__(cursor, context, run_and_keep, report_and_keep)

    def _keep(self, statistics: JobStatistics2 | None) -> None:
        if self._open:
            self._open[-1].statistics = statistics

    @contextlib.contextmanager
    def _executing(self, kind: str, text: str) -> Iterator[None]:
        job = _job.get()
        # A dynamic statement is told of as such, and the emulator runs it through the same methods.
        if job is None or (self._open and self._open[-1].dynamic):
            yield
            return
        procedure = self._procedures[-1] if self._procedures else None
        scripted = self.context.system.get("script.job_id") is not None
        label = self.context.system.get("query_label")
        started = int(time.time() * 1000)
        executed = Executed(job, self._position, procedure, kind, text, kind == "EXECUTE", scripted, label, started)
        self._position += 1
        begun = time.perf_counter()
        self._open.append(executed)
        try:
            yield
        except script.Control:
            raise
        except Exception as error:
            executed.error = from_exception(error)
            raise
        finally:
            self._open.remove(executed)
            executed.milliseconds = (time.perf_counter() - begun) * 1000
            for listener in listeners:
                listener(executed)

    def sql(self, statement):
        with self._executing(statement.kind, statement.text):
            super().sql(statement)

    def declare(self, statement):
        with self._executing("DECLARE", statement.text):
            super().declare(statement)

    def set(self, statement):
        with self._executing("SET", statement.text):
            super().set(statement)

    def test(self, condition):
        with self._executing("CONDITION", condition):
            return super().test(condition)

    def for_each(self, statement):
        with self._executing("FOR", statement.text):
            super().for_each(statement)

    def raise_error(self, statement):
        with self._executing("RAISE", statement.text):
            super().raise_error(statement)

    def procedure(self, statement):
        with self._executing("PROCEDURE", " ".join(statement.names)):
            super().procedure(statement)

    def drop_procedure(self, statement):
        with self._executing("DROP_PROCEDURE", statement.text):
            super().drop_procedure(statement)

    def execute(self, statement):
        with self._executing("EXECUTE", statement.text):
            super().execute(statement)

    def evaluate(self, sql):
        value = super().evaluate(sql)
        if self._open and self._open[-1].kind == "EXECUTE" and self._open[-1].text == sql:
            self._open[-1].text = value
        return value

    def call(self, statement):
        arguments = ", ".join(text for text, _ in statement.items)
        with self._executing("CALL", f"CALL {statement.text}({arguments})"):
            self._procedures.append(".".join(self.reference(statement.text)))
            try:
                super().call(statement)
            finally:
                self._procedures.pop()


def install() -> None:
    """Makes the emulator's jobs report to the listeners. Once is enough for all of them."""
    if script.Interpreter is _Interpreter:
        return
    script.Interpreter = _Interpreter
    stock = runner._query

    def run(job, session, running):
        token = _job.set(job)
        try:
            return stock(job, session, running)
        finally:
            _job.reset(token)

    runner._query = run
