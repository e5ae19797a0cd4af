"""Comments of tables with an apostrophe.

Stock 0.12.1 puts them into a statement of its own as they are, and fails. Snowflake:
https://docs.snowflake.com/en/sql-reference/sql/comment

Hides: nothing.
"""

from fakesnow import info_schema


def install() -> None:
    stock = info_schema.insert_table_comment_sql
    info_schema.insert_table_comment_sql = lambda catalog, schema, table, comment: stock(
        catalog, schema, table, (comment or "").replace("'", "''")
    )
