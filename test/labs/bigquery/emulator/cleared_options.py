"""Options of a table that are NULL: that it does not expire, as CREATE TABLE may say of itself.

Stock 0.4.0 fails over `expiration_timestamp = NULL`. On BigQuery NULL clears an option:
https://cloud.google.com/bigquery/docs/reference/standard-sql/data-definition-language#table_option_list

Hides: whether a table of a data set with a default expiration that is made with NULL has none.
"""

import dataclasses

from local_bigquery.catalog import options
from sqlglot import exp


def apply() -> None:
    stock = options.OPTIONS["expiration_timestamp"]

    def parse(node, evaluate):
        return None if isinstance(node, exp.Null) else stock.parse(node, evaluate)

    options.TABLE_OPTIONS["expiration_timestamp"] = dataclasses.replace(stock, parse=parse)
