"""TABLE(RESULT_SCAN(…)) as a relation.

Stock 0.12.1 gives the whole kept result, whatever is selected from it. Snowflake:
https://docs.snowflake.com/en/sql-reference/functions/result_scan

Hides: results of SHOW and the like have text in every column.
"""

import pyarrow
from sqlglot import exp

from emulator.errors import SnowflakeError
from emulator.rewrites import tree


def rewrite(statement: exp.Expr, session) -> None:
    for place, function in tree.table_functions(statement, "RESULT_SCAN"):
        of = function.expressions[0]
        query_id = of.name if isinstance(of, exp.Literal) else session.last_query_id
        result = session.results.get(query_id)
        if result is None:
            raise SnowflakeError(f"Statement {query_id} not found", 709, "02000")
        kept = session.arrow.get(query_id)
        table = (
            kept
            if kept is not None
            else pyarrow.table(
                {
                    column["name"]: pyarrow.array([row[index] for row in result.rows], pyarrow.string())
                    for index, column in enumerate(result.columns)
                }
            )
        )
        tree.put_relation(place, session.register(f"LAB_RESULT_{query_id}", table))
