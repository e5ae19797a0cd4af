"""STRING_AGG with an order in the columns of a SELECT AS STRUCT.

Stock 0.4.0 prints these columns twice, the second time as fields, and to print the aggregate takes the ordered value out of
it: the fields have none, which is a syntax error.

Hides: nothing.
"""

from local_bigquery.sql.dialect import DuckDBDialect
from sqlglot import exp


def apply() -> None:
    transforms = DuckDBDialect.generator_class.TRANSFORMS
    stock = transforms[exp.GroupConcat]
    transforms[exp.GroupConcat] = lambda self, expression: stock(self, expression.copy())
