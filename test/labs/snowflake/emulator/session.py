"""A session: its parameters, its place, its transactions, and the execution of one statement after the other."""

import contextlib
import datetime
import itertools
import threading
from collections.abc import Callable

import pyarrow
from fakesnow import statement_type
from sqlglot import exp

from emulator import binds, commands, compiled, merge, places, rewrites, rows, session_variables
from emulator.engine import Engine
from emulator.errors import ConflictError, SnowflakeError, translated
from emulator.parameters import DEFAULTS
from emulator.query_log import Entry
from emulator.routines import Routine
from emulator.transactions import Transactions

_IDS = itertools.count(1001)
DDL = (exp.Create, exp.Drop, exp.Alter, exp.Comment)
DML = (exp.Insert, exp.Update, exp.Delete, exp.Merge, exp.TruncateTable)
#: Seconds that a statement waits for the transactions of others.
LOCK_TIMEOUT = 20.0
_TYPES = {exp.Select: "SELECT", exp.Insert: "INSERT", exp.Update: "UPDATE", exp.Delete: "DELETE", exp.Merge: "MERGE"}


class Session:
    account = "LAB"

    def __init__(
        self, engine: Engine, user: str, database: str | None, schema: str | None, role: str, warehouse: str | None
    ):
        self.engine = engine
        self.id = next(_IDS)
        self.user, self.role, self.warehouse = user, role, warehouse
        self.parameters = dict(DEFAULTS)
        with engine.lock:
            self.fakesnow = engine.fakesnow.connect(database, schema)
            self.transactions = Transactions(self.fakesnow._duck_conn, self._scoped_connection)
            self.set_parameter("TIMEZONE", DEFAULTS["TIMEZONE"])
        self.temporary_tables: set[tuple[str, str, str]] = set()
        #: Results by query id, for RESULT_SCAN and for clients that ask again.
        self.results: dict[str, rows.Result] = {}
        self.arrow: dict[str, pyarrow.Table] = {}
        self.last_query_id: str | None = None
        self.now = datetime.datetime.now(datetime.UTC)
        #: What SYSDATE is in a statement that is being parsed.
        self.sysdate = ""
        self._one_at_a_time = threading.RLock()
        self._calls: list[Entry] = []
        self._procedures: list[str] = []

    # Its place.

    @property
    def database(self) -> str | None:
        return self.fakesnow.database if self.fakesnow.database_set else None

    @property
    def schema(self) -> str | None:
        return self.fakesnow.schema if self.fakesnow.schema_set else None

    def use(self, database: str, schema: str) -> None:
        self.run(f'USE SCHEMA "{database}"."{schema}"')

    def full_path(self, path: list[str]) -> tuple[str, str, str]:
        """Database, schema and name of something with one to three names."""
        if len(path) < 3 and self.database is None:
            raise SnowflakeError(
                "Cannot perform operation. This session does not have a current database. Call 'USE DATABASE', or use a qualified name.",
                90105,
                "22000",
            )
        database, schema, name = (
            [self.database, self.schema or "PUBLIC", *path][-3:] if len(path) == 1 else [self.database, *path][-3:]
        )
        return database, schema, name

    def routine(self, kind: str, path: list[str], count: int) -> Routine | None:
        if len(path) < 3 and self.database is None:
            return None
        asked = (kind, *self.full_path(path), count)
        found = self.engine.catalogue.find(*asked)
        compiled.depends_on(asked, found)
        return found

    def _scoped_connection(self):
        connection = self.engine.fakesnow.duck_conn.cursor()
        if self.database:
            connection.execute(f'SET schema = \'"{self.database}"."{self.schema or "main"}"\'')
        connection.execute("SET TimeZone = ?", [self.parameters["TIMEZONE"]])
        return connection

    @property
    def in_procedure(self) -> bool:
        return bool(self._procedures)

    # Its parameters.

    def set_parameter(self, name: str, value: str) -> None:
        if name not in self.parameters:
            return
        self.parameters[name] = value
        if name == "TIMEZONE":
            self.transactions.connection.execute("SET TimeZone = ?", [value])
        elif name == "AUTOCOMMIT":
            self.transactions.commit()
            self.transactions.autocommit = value.lower() == "true"

    # Its statements.

    def register(self, relation: str, table: pyarrow.Table | dict[str, list]) -> str:
        """A relation for this session only."""
        if not isinstance(table, pyarrow.Table):
            table = pyarrow.table({name: pyarrow.array(values, _arrow_type(values)) for name, values in table.items()})
        self.transactions.connection.register(relation, table)
        return relation

    @contextlib.contextmanager
    def _logged(self, text: str):
        root = self._calls[0] if self._calls else None
        entry = self.engine.log.begin(self, text, root, self._procedures[-1] if self._procedures else None)
        holder: list[rows.Result] = []
        error = None
        try:
            entry.check()
            yield entry, holder
        except Exception as raised:
            error = translated(raised)
            error.query_id = entry.query_id
            raise error from raised
        finally:
            self.engine.log.end(entry, error, len(holder[0].rows) if holder else 0)

    def execute(
        self, text: str, bound: list[binds.Bind] | None = None, began: Callable[[Entry], object] = lambda entry: None
    ) -> rows.Result:
        """@param began told of the entry in the log before anything is executed"""
        with self._one_at_a_time, self._logged(text) as (entry, holder):
            began(entry)
            result = commands.execute(self, entry, text, bound or [])
            result.query_id = entry.query_id
            self.last_query_id = entry.query_id
            self.results[entry.query_id] = result
            holder.append(result)
            return result

    def run(self, text: str, template: str | None = None, marks: dict[str, str] | None = None) -> rows.Result:
        """
        One statement for fakesnow, with the rules of transactions around it.

        @param template the same with marks in the place of some texts, where what is made of it shall be kept
        """
        deadline = LOCK_TIMEOUT
        with self.engine.lock:
            while True:
                try:
                    return self._run_once(text, template, marks or {})
                except ConflictError as conflict:
                    before = datetime.datetime.now()
                    # Whoever changed the same rows ends some time; then the statement finds what is committed.
                    if deadline <= 0 or not self.engine.lock.wait(min(deadline, 0.2)) and deadline <= 0:
                        raise SnowflakeError(
                            f"Statement was aborted because it waited too long for a lock. {conflict.message}",
                            625,
                            "57014",
                        ) from conflict
                    deadline -= (datetime.datetime.now() - before).total_seconds()

    def _run_once(self, text: str, template: str | None, marks: dict[str, str]) -> rows.Result:
        self.now = datetime.datetime.now(datetime.UTC)
        sysdate = _sysdate(self.now)
        try:
            given, text = text, session_variables.inlined(text, self.fakesnow.variables._variables)
            if text != given:
                # What a variable holds is the session's.
                template, marks = None, {}
            if template is None:
                self.sysdate = sysdate
            else:
                self.sysdate, marks = compiled.NOW, {**marks, compiled.NOW: sysdate}
            key = self._key(template)
            plan = self.engine.plans.find(key, self.engine.catalogue.find) or self._plan(template or text)
            statement = plan.statement
            if isinstance(statement, DDL):
                self.transactions.before_ddl()
            elif isinstance(statement, DML):
                self.transactions.before_dml()
            try:
                result = self._in_fakesnow(plan, marks)
            except Exception as error:
                its = translated(error)
                self.transactions.undo_statement(its)
                raise its from error
            if template is not None and isinstance(statement, compiled.KINDS):
                self.engine.plans.keep(key, plan)
            if isinstance(statement, DML):
                now = self.now
                self.transactions.did(lambda: self._again(text, now))
            places.after(self, statement)
            return result
        except Exception as error:
            raise translated(error) from error
        finally:
            self.engine.lock.notify_all()

    def _again(self, text: str, now: datetime.datetime) -> None:
        self.now, self.sysdate = now, _sysdate(now)
        self._in_fakesnow(self._plan(text), {})

    def _plan(self, text: str) -> compiled.Plan:
        with compiled.dependencies() as routines:
            return compiled.Plan(rewrites.parsed(text, self), routines)

    def _key(self, template: str | None) -> object:
        """All that the meaning of a statement depends on, but for its routines."""
        return (template, self.database, self.schema, frozenset(self.temporary_tables))

    def _in_fakesnow(self, plan: compiled.Plan, marks: dict[str, str]) -> rows.Result:
        statement, connection = plan.statement, self.transactions.connection
        self.fakesnow._duck_conn = compiled.Filled(connection, marks) if marks else connection
        cursor = self.fakesnow.cursor()
        with compiled.following(plan), rewrites.handed(statement):
            if isinstance(statement, exp.Merge):
                return merge.execute(cursor, plan)
            cursor.execute("", server=True)
        table = cursor._arrow_table
        names = table.schema.names
        kinds = [its[1] for its in connection.description or []]
        if len(kinds) != len(names):
            kinds = [field.type for field in table.schema]
        values = list(zip(*[column.to_pylist() for column in table.columns])) if names else []
        result = rows.result(names, kinds, values, statement_type.statement_type_id(statement))
        if isinstance(statement, exp.Insert):
            result.inserted = cursor.rowcount
        elif isinstance(statement, exp.Update):
            result.updated = cursor.rowcount
        elif isinstance(statement, exp.Delete):
            result.deleted = cursor.rowcount
        return result

    def insert_rows(self, text: str, bound: list[binds.Bind]) -> rows.Result:
        """INSERT … VALUES (?, …) with a list of values for each place."""
        relation = "LAB_BOUND_ROWS"
        with self.engine.lock:
            insert, table = binds.rows(text, bound, f'"temp"."main"."{relation}"')
            self.register(relation, table)
            return self.run(insert)

    @contextlib.contextmanager
    def procedure(self, entry: Entry, name: str):
        """What is executed in it was sent by the body of a procedure."""
        if not self._calls:
            self._calls.append(entry)
            is_root = True
        else:
            is_root = False
        self._procedures.append(name)
        self.transactions.enter()
        failed = True
        try:
            yield
            failed = False
        finally:
            self._procedures.pop()
            if is_root:
                self._calls.clear()
            with self.engine.lock:
                try:
                    self.transactions.leave(failed=failed)
                finally:
                    self.engine.lock.notify_all()

    def cancel(self, entry: Entry) -> None:
        entry.canceled.set()
        self.transactions.connection.interrupt()

    def close(self) -> None:
        # The log knows the session for ever.
        self.results.clear()
        self.arrow.clear()
        with self.engine.lock:
            self.transactions.close()
            self.engine.lock.notify_all()


def _sysdate(now: datetime.datetime) -> str:
    return now.replace(tzinfo=None).isoformat(sep=" ")


def _arrow_type(values: list) -> pyarrow.DataType:
    """Of the first value that is none; text where there is none, for a table without rows has columns too."""
    kinds = {
        bool: pyarrow.bool_(),
        int: pyarrow.int64(),
        float: pyarrow.float64(),
        datetime.datetime: pyarrow.timestamp("us", tz="UTC"),
    }
    return next((kinds.get(type(value), pyarrow.string()) for value in values if value is not None), pyarrow.string())
