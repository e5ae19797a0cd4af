"""TABLE(INFORMATION_SCHEMA.POLICY_REFERENCES(…)), which tells of no policy.

Stock 0.12.1 has it not. Snowflake: https://docs.snowflake.com/en/sql-reference/functions/policy_references

Hides: there are no policies, and no rights to know of them.
"""

from sqlglot import exp

from emulator.rewrites import tree

COLUMNS = (
    "POLICY_DB",
    "POLICY_SCHEMA",
    "POLICY_NAME",
    "POLICY_KIND",
    "REF_DATABASE_NAME",
    "REF_SCHEMA_NAME",
    "REF_ENTITY_NAME",
    "REF_ENTITY_DOMAIN",
    "REF_COLUMN_NAME",
    "REF_ARG_COLUMN_NAMES",
    "TAG_DATABASE",
    "TAG_SCHEMA",
    "TAG_NAME",
    "POLICY_STATUS",
)


def rewrite(statement: exp.Expr, session) -> None:
    for place, _ in tree.table_functions(statement, "POLICY_REFERENCES"):
        tree.put_relation(place, session.register("LAB_POLICY_REFERENCES", {name: [] for name in COLUMNS}))
