"""Parses a text once.

Not a repair: stock 0.4.0 parses the body of a procedure, and each statement in it, at every CALL. Who parses changes the
trees, so each gets a copy.

Hides: nothing. Parsing is a function of the text and the dialect.
"""

import functools

from local_bigquery.sql import script
from local_bigquery.sql.dialect import BigQueryDialect, DuckDBDialect

#: Statements of several versions of the bundle.
_TEXTS = 8192


def _parse_once() -> None:
    stock = BigQueryDialect.parse

    @functools.lru_cache(maxsize=_TEXTS)
    def parsed(sql):
        return stock(BigQueryDialect(), sql)

    def parse(self, sql, **options):
        if options:
            return stock(self, sql, **options)
        return [tree and tree.copy() for tree in parsed(sql)]

    BigQueryDialect.parse = parse
    script.parse_script = functools.lru_cache(maxsize=64)(script.parse_script)


def _print_without_a_copy() -> None:
    stock = DuckDBDialect.generate
    # A translated tree is printed, and then of no more use.
    DuckDBDialect.generate = lambda self, expression, copy=True, **options: stock(self, expression, False, **options)


def apply() -> None:
    _parse_once()
    _print_without_a_copy()
