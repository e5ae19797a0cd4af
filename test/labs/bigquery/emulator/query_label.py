"""@@query_label before anything has set it.

Stock 0.4.0 knows the variable only after a SET and calls it a syntax error before. On BigQuery it is readable and writable
always: https://cloud.google.com/bigquery/docs/reference/system-variables

Hides: what an unset label reads as. NULL here is our guess; the documentation does not say.
"""

import functools

from local_bigquery.jobs import query


def apply() -> None:
    stock = query.Context

    @functools.wraps(stock)
    def context(*arguments, system=None, **named):
        return stock(*arguments, system={"query_label": None} | (system or {}), **named)

    query.Context = context
