"""What all sessions share: the data, the routines, the log, and one lock.

Stock 0.12.1 runs the statements of sessions side by side on DuckDB. Here one statement runs at a time; between the
statements of a procedure others get their turn. Snowflake:
https://docs.snowflake.com/en/sql-reference/transactions#resource-locking

Hides: everything about concurrency within a statement.
"""

import pathlib
import threading

from fakesnow import macros
from fakesnow.instance import FakeSnow

from emulator import comments, compiled, current_place, flatten, merge, rewrites
from emulator.query_log import QueryLog
from emulator.routines import Catalogue
from emulator.schedules import Schedule


class Engine:
    def __init__(self, log: pathlib.Path):
        merge.install()
        comments.install()
        current_place.install()
        flatten.install()
        rewrites.install()
        compiled.install()
        self.fakesnow = FakeSnow(create_database_on_connect=False, create_schema_on_connect=False)
        # Rows are few: what threads tell each other costs more than they do.
        self.fakesnow.duck_conn.execute("SET threads = 1")
        # For sessions without a current database.
        self.fakesnow.duck_conn.execute(macros.creation_sql("memory"))
        self.catalogue = Catalogue(self.fakesnow.duck_conn)
        #: Tasks and alerts.
        self.schedules: dict[tuple[str, str, str, str], Schedule] = {}
        self.log = QueryLog(log)
        self.plans = compiled.Plans()
        #: Held by whoever executes a statement; notified when a transaction ends.
        self.lock = threading.Condition(threading.RLock())
