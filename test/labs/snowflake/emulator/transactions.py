"""Transactions of a session.

Stock 0.12.1 has DuckDB's: a failing statement aborts the transaction, DDL is undone with it, a procedure has no scope
of its own. Snowflake: DDL commits what is open, a failed statement alone is undone, what a procedure leaves open is
rolled back with an error, a transaction begun in a procedure is independent of the caller's, and with AUTOCOMMIT off
DML begins one: https://docs.snowflake.com/en/sql-reference/transactions

How: after an error the statements of the transaction are executed again. A scoped transaction has a connection of its
own.

Hides: isolation is DuckDB's snapshot, not READ COMMITTED; what is executed again gives new random values; when
Snowflake waits for a lock, and when it finds a deadlock.
"""

import dataclasses
from collections.abc import Callable

import duckdb

from emulator.errors import SnowflakeError, translated


@dataclasses.dataclass
class Transaction:
    #: Depth of the calls in which it began.
    scope: int
    connection: duckdb.DuckDBPyConnection
    #: What changed data in it, to be done again.
    done: list[Callable[[], object]] = dataclasses.field(default_factory=list)


def _other_scope() -> SnowflakeError:
    message = "Modifying a transaction that has started at a different scope is not allowed."
    return SnowflakeError(f"Stored procedure execution error: {message}", 90231, "22000")


class Transactions:
    def __init__(self, base: duckdb.DuckDBPyConnection, scoped: Callable[[], duckdb.DuckDBPyConnection]):
        self._base = base
        self._scoped = scoped
        self._open: list[Transaction] = []
        self._scope = 0
        self.autocommit = True

    @property
    def connection(self) -> duckdb.DuckDBPyConnection:
        return self._open[-1].connection if self._open else self._base

    @property
    def is_open(self) -> bool:
        return bool(self._open)

    def begin(self) -> None:
        if self._open and self._open[-1].scope == self._scope:
            return
        connection = self._scoped() if self._open else self._base
        connection.begin()
        self._open.append(Transaction(self._scope, connection))

    def commit(self) -> None:
        self._end(lambda connection: connection.commit())

    def rollback(self) -> None:
        self._end(lambda connection: connection.rollback())

    def _end(self, how: Callable[[duckdb.DuckDBPyConnection], object]) -> None:
        if not self._open:
            return
        if self._open[-1].scope != self._scope:
            raise _other_scope()
        ended = self._open.pop()
        try:
            how(ended.connection)
        except duckdb.Error as error:
            raise translated(error) from error
        finally:
            if ended.connection is not self._base:
                ended.connection.close()

    def before_ddl(self) -> None:
        self.commit()

    def before_dml(self) -> None:
        if not self.autocommit and not self._open:
            self.begin()

    def did(self, again: Callable[[], object]) -> None:
        if self._open:
            self._open[-1].done.append(again)

    def undo_statement(self, error: SnowflakeError) -> None:
        """After an error DuckDB has aborted all of the transaction."""
        if not self._open:
            return
        current = self._open[-1]
        current.connection.rollback()
        current.connection.begin()
        for again in current.done:
            again()

    def enter(self) -> None:
        """A procedure begins."""
        self._scope += 1

    def leave(self, *, failed: bool) -> None:
        """A procedure ends."""
        left_open = bool(self._open) and self._open[-1].scope == self._scope
        if left_open:
            self.rollback()
        self._scope -= 1
        if left_open and not failed:
            message = "Scoped transaction started in stored procedure is incomplete and it was rolled back."
            raise SnowflakeError(f"Stored procedure execution error: {message}", 90232, "22000")

    def close(self) -> None:
        self._scope = 0
        for transaction in reversed(self._open):
            transaction.connection.rollback()
        self._open.clear()
