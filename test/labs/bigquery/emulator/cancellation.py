"""A cancelled script stops, whatever it is doing.

Stock 0.4.0 interrupts only the database's statement of that moment: between two statements a cancellation is forgotten, and
during one an exception handler catches it and the script goes on. On BigQuery the job ends:
https://cloud.google.com/bigquery/docs/reference/rest/v2/jobs/cancel

Hides: how soon BigQuery notices, and whether a handler sees it, which its documentation does not say. Here none does.
"""

import contextvars

from local_bigquery.jobs import runner
from local_bigquery.sql import script

_running: contextvars.ContextVar[runner.Running | None] = contextvars.ContextVar("running", default=None)


class _Cancelled(script.Control):
    """Passes through exception handlers, as RETURN does."""


def apply() -> None:
    stock_query, stock_init = runner._query, script.Interpreter.__init__

    def query(job, session, running):
        token = _running.set(running)
        try:
            return stock_query(job, session, running)
        finally:
            _running.reset(token)

    def init(self, *arguments, **named):
        stock_init(self, *arguments, **named)

        def checked(handler):
            def handle(statement):
                running = _running.get()
                if running and running.cancelled:
                    raise _Cancelled(None)
                return handler(statement)

            return handle

        self.handlers = {kind: checked(handler) for kind, handler in self.handlers.items()}

    runner._query, script.Interpreter.__init__ = query, init
