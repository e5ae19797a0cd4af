"""What the catalogue says of data sets and functions that DDL made.

Stock 0.4.0 forgets the location in CREATE SCHEMA … OPTIONS (location = 'EU'), so that every data set is in the US, and lists
each SQL function among the tables of its data set. BigQuery does neither:
https://cloud.google.com/bigquery/docs/reference/standard-sql/data-definition-language#create_schema_statement

Hides: locations are a label here. Nothing is ever "not found in location".
"""

from local_bigquery.catalog import ddl
from local_bigquery.catalog.options import DATASET_OPTIONS
from sqlglot import exp


def apply() -> None:
    stock_apply, stock_options = ddl.apply, ddl.options

    def apply_ddl(tree, *arguments):
        if (tree.args.get("kind") or "").upper() != "FUNCTION":
            stock_apply(tree, *arguments)

    def options(node, mapping, evaluate):
        found = stock_options(node, mapping, evaluate)
        # The parser has a class of its own for this one option.
        location = node.find(exp.LocationProperty) if node and mapping is DATASET_OPTIONS else None
        return found | ({"location": location.this.name} if location else {})

    ddl.apply, ddl.options = apply_ddl, options
