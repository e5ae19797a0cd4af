"""FLATTEN with the positions of its elements.

Stock 0.12.1 numbers the rows after it has unnested them, which in a join with some thousands of elements is another
order: INDEX and VALUE do not belong together. Snowflake:
https://docs.snowflake.com/en/sql-reference/functions/flatten

Hides: SEQ is a hash of the input; OUTER, RECURSIVE and MODE are refused.
"""

from string import Template

from fakesnow import macros

_FLATTEN = Template(
    """
CREATE OR REPLACE MACRO ${catalog}._fs_flatten(input) AS TABLE
    SELECT
        CAST(hash(TO_JSON(input)) AS UBIGINT) AS SEQ,
        e.k AS KEY,
        COALESCE(e.k, '[' || e.i || ']') AS PATH,
        e.i AS INDEX,
        e.v AS VALUE,
        TO_JSON(input) AS THIS
    FROM (
        SELECT UNNEST(
            CASE WHEN json_type(TO_JSON(input)) = 'OBJECT'
                 THEN list_transform(
                    json_keys(TO_JSON(input)),
                    lambda x: struct_pack(k := x, i := NULL::BIGINT, v := CAST(TO_JSON(input) -> x AS JSON))
                 )
                 ELSE list_transform(
                    CAST(TO_JSON(input) AS JSON[]),
                    lambda x, n: struct_pack(k := NULL::VARCHAR, i := CAST(n - 1 AS BIGINT), v := x)
                 )
            END, recursive := true
        )
    ) AS e(k, i, v)
    """
)


def install() -> None:
    macros.FS_FLATTEN = _FLATTEN
