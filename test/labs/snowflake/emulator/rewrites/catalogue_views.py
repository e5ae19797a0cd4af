"""INFORMATION_SCHEMA.FUNCTIONS and PROCEDURES.

Stock 0.12.1 has neither. Snowflake: https://docs.snowflake.com/en/sql-reference/info-schema/procedures

Hides: only names, arguments, types, language, body and comment are there.
"""

from sqlglot import exp

from emulator.rewrites import tree
from emulator.routines import KINDS


def rewrite(statement: exp.Expr, session) -> None:
    for table in list(statement.find_all(exp.Table)):
        kind = table.name.upper().removesuffix("S")
        if table.db.upper() != "INFORMATION_SCHEMA" or kind not in KINDS:
            continue
        database = (table.catalog or session.database).upper()
        found = [(key, routine) for key, routine in session.engine.catalogue.all(kind) if key[1] == database]
        names = ["CATALOG", "SCHEMA", "NAME", "OWNER", "LANGUAGE", "DEFINITION"]
        columns = {
            **dict(
                zip(
                    [f"{kind}_{name}" for name in names[:4]],
                    [
                        [key[1] for key, _ in found],
                        [key[2] for key, _ in found],
                        [key[3] for key, _ in found],
                        ["SYSADMIN"] * len(found),
                    ],
                )
            ),
            "ARGUMENT_SIGNATURE": [routine.signature for _, routine in found],
            "DATA_TYPE": [routine.returns for _, routine in found],
            f"{kind}_LANGUAGE": ["JAVASCRIPT"] * len(found),
            f"{kind}_DEFINITION": [routine.text for _, routine in found],
            "COMMENT": [routine.comment for _, routine in found],
        }
        relation = session.register(f"LAB_{kind}S", columns)
        if not table.alias:
            table.set("alias", exp.TableAlias(this=exp.to_identifier(table.name)))
        tree.put_relation(table, relation)
