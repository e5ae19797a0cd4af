"""STRING_AGG with an order, where what it stands in is printed more than once.

Printing it takes the ordered value out of the tree, and stock 0.4.0 prints the arguments of a CONCAT twice: the second text
has no value, and is a syntax error.

Hides: nothing.
"""

from local_bigquery.sql.dialect import DuckDBDialect
from sqlglot import exp


def apply() -> None:
    transforms = DuckDBDialect.generator_class.TRANSFORMS
    stock = transforms[exp.GroupConcat]
    transforms[exp.GroupConcat] = lambda self, expression: stock(self, expression.copy())
