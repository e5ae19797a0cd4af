"""Variables of a script keep their values when a transaction is rolled back.

Stock 0.4.0 keeps variables in temporary tables, so ROLLBACK takes back every SET since BEGIN TRANSACTION, silently. On BigQuery
a transaction covers tables: https://cloud.google.com/bigquery/docs/transactions

Hides: nothing else. A loop variable of FOR is still lost when its loop's body rolls back.
"""

import dataclasses
import re

import pyarrow
from local_bigquery.sql import script

_CONTROL = re.compile(r"\s*(BEGIN|COMMIT|ROLLBACK)\b", re.IGNORECASE)


@dataclasses.dataclass
class _Kept:
    type: str
    rows: pyarrow.Table


def apply() -> None:
    interpreter = script.Interpreter
    stock_sql, stock_store, stock_assign = interpreter.sql, interpreter.store, interpreter.assign
    stock_into, stock_call = interpreter.into, interpreter.call

    def keep(self, tables) -> None:
        # A failed statement has by then made the tables unreadable, so values are kept as they are set.
        kept = self.__dict__.get("kept_variables")
        for table in tables if kept is not None else ():
            relation = self.cursor.sql(f"SELECT {script.VALUE} FROM {table}")
            kept[table] = _Kept(str(relation.types[0]), relation.to_arrow_table())

    def restore(self) -> None:
        for table, value in (self.__dict__.get("kept_variables") or {}).items():
            self.cursor.register("kept_rows", value.rows)
            self.cursor.execute(
                f"CREATE OR REPLACE TEMP TABLE {table} AS "
                f"SELECT CAST({script.VALUE} AS {value.type}) AS {script.VALUE} FROM kept_rows"
            )
            self.cursor.unregister("kept_rows")

    def sql(self, statement):
        stock_sql(self, statement)
        control = _CONTROL.match(statement.text)
        if not control:
            return
        if control[1].upper() == "ROLLBACK":
            restore(self)
        self.kept_variables = {} if control[1].upper() == "BEGIN" else None

    def store(self, value):
        table = stock_store(self, value)
        keep(self, [table])
        return table

    def assign(self, table, value):
        stock_assign(self, table, value)
        keep(self, [table])

    def into(self, tree, names):
        stock_into(self, tree, names)
        keep(self, map(self.variable, names))

    def call(self, statement):
        stock_call(self, statement)
        keep(self, self.context.variables.values())

    interpreter.sql, interpreter.store, interpreter.assign = sql, store, assign
    interpreter.into, interpreter.call = into, call
