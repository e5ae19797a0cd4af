"""Does once what gives the same again: the parsing of a text, and what the catalogue says while one statement is translated.

Not a repair: stock 0.4.0 parses the body of a procedure, and each statement in it, at every CALL, and asks the catalogue of
every mention of a table. Who parses changes the trees, so each gets a copy.

Hides: nothing. Parsing is a function of the text and the dialect, and a translation changes nothing.
"""

import contextvars
import functools
import sys

from local_bigquery.engine import database
from local_bigquery.sql import script
from local_bigquery.sql import translate as translation
from local_bigquery.sql.dialect import BigQueryDialect, DuckDBDialect

#: Statements of several versions of the bundle.
_TEXTS = 4096

_answers: contextvars.ContextVar[dict | None] = contextvars.ContextVar("answers", default=None)


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


def _ask_once() -> None:
    stock_fetch, stock_translate = database.fetch, translation.translate

    def fetch(sql, params=None):
        answers = _answers.get()
        if answers is None:
            return stock_fetch(sql, params)
        key = sql, tuple(params or ())
        if key not in answers:
            answers[key] = stock_fetch(sql, params)
        return answers[key]

    def translate(tree, context):
        token = _answers.set({})
        try:
            return stock_translate(tree, context)
        finally:
            _answers.reset(token)

    for module in list(sys.modules.values()):
        if module.__name__.startswith("local_bigquery"):
            for name, stock, ours in (("fetch", stock_fetch, fetch), ("translate", stock_translate, translate)):
                if getattr(module, name, None) is stock:
                    setattr(module, name, ours)


def apply() -> None:
    _parse_once()
    _print_without_a_copy()
    _ask_once()
