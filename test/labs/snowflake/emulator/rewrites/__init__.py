"""Rewrites of a statement between fakesnow's parser and its own transformations, one behaviour a module.

Each has `rewrite(statement, session)`, which changes the statement or gives another in its place, and may have
MACROS: what it needs in each database, DuckDB's macro by signature, `{c}` standing for the database.
"""

import contextlib
import contextvars
from collections.abc import Iterator

import fakesnow.cursor
from fakesnow import macros
from fakesnow.dialect import parse_one
from sqlglot import exp

from emulator.rewrites import (
    arrays,
    catalogue_views,
    constraints,
    division,
    hexadecimal,
    indices,
    lambdas,
    objects,
    policy_references,
    query_history,
    refusals,
    result_scan,
    routine_calls,
    session_values,
    split_to_table,
    table_options,
    temporary_tables,
    text_functions,
    timestamps,
    two_part_names,
    update_targets,
    variants,
)

#: In this order: what comes last sees what the others made.
REWRITES = (
    two_part_names,
    temporary_tables,
    catalogue_views,
    query_history,
    policy_references,
    result_scan,
    table_options,
    constraints,
    update_targets,
    refusals,
    split_to_table,
    division,
    hexadecimal,
    text_functions,
    lambdas,
    arrays,
    indices,
    objects,
    timestamps,
    session_values,
    variants,
    routine_calls,
)


def parsed(text: str, session) -> exp.Expr:
    statement = parse_one(text)
    for node in statement.walk():
        # DuckDB would get them, and an apostrophe in one can end the statement.
        node.comments = None
    for rewrite in REWRITES:
        statement = rewrite.rewrite(statement, session) or statement
    return statement


_statement: contextvars.ContextVar[exp.Expr] = contextvars.ContextVar("statement")


@contextlib.contextmanager
def handed(statement: exp.Expr) -> Iterator[None]:
    """In it, fakesnow executes this statement, whatever text it is given."""
    token = _statement.set(statement)
    try:
        yield
    finally:
        _statement.reset(token)


def install() -> None:
    fakesnow.cursor.parse_one = lambda text: _statement.get()
    stock = macros.creation_sql

    def creation_sql(catalog: str) -> str:
        ours = [
            f"CREATE OR REPLACE MACRO {catalog}.main.{signature} AS ({body.replace('{c}', catalog)})"
            for rewrite in REWRITES
            for signature, body in getattr(rewrite, "MACROS", {}).items()
        ]
        return stock(catalog) + ";".join(ours) + ";"

    macros.creation_sql = creation_sql
