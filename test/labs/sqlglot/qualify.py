"""Qualifies and types statements with sqlglot.

Reads from standard input one JSON object: the dialect, the relations with the types of their columns, the variables
of scripts, and the statements in order; one that makes a view adds its columns to the relations. Writes a JSON array: for each statement,
what is wrong with it, as texts, and how many of its output columns got a type.
"""

import json
import logging
import sys

from sqlglot import exp, parse_one
from sqlglot.errors import ErrorLevel, SqlglotError
from sqlglot.optimizer.annotate_types import annotate_types
from sqlglot.optimizer.qualify import qualify
from sqlglot.schema import MappingSchema

logging.disable(logging.CRITICAL)

# Types that an expression may mix; what is compared or chosen between is of one family.
FAMILIES = {
    "text": exp.DataType.TEXT_TYPES,
    "number": exp.DataType.NUMERIC_TYPES,
    "time": {t for t in exp.DataType.TEMPORAL_TYPES},
    "bool": {exp.DataType.Type.BOOLEAN},
}


def family(node: exp.Expression) -> str | None:
    kind = node.type.this if node.type is not None else None
    return next((name for name, types in FAMILIES.items() if kind in types), None)


def is_known(column: exp.Expression) -> bool:
    return column.type is not None and not column.is_type("unknown")


def mixed(tree: exp.Expression) -> list[str]:
    """Places where values of two families meet: a warehouse would cast one of them, or refuse."""
    found = []
    for node in tree.find_all(exp.Case, exp.Coalesce, exp.Greatest, exp.Least, exp.Nullif, exp.Binary, exp.In):
        if isinstance(node, exp.Case):
            parts = [branch.args["true"] for branch in node.args["ifs"]] + [node.args.get("default")]
        elif isinstance(node, (exp.EQ, exp.NEQ, exp.GT, exp.LT, exp.GTE, exp.LTE, exp.NullSafeEQ, exp.NullSafeNEQ, exp.Nullif)):
            parts = [node.this, node.expression]
        elif isinstance(node, exp.Binary):
            continue
        else:
            parts = [node.this, *node.expressions]
        families = {family(part) for part in parts if part is not None and not isinstance(part, exp.Null)} - {None}
        if len(families) > 1:
            found.append(f"{' and '.join(sorted(families))} meet in {node.sql()[:200]}")
    return found


def query_of(tree: exp.Expression) -> list[exp.Expression]:
    """What of a statement selects: its query, or the source of a MERGE."""
    if isinstance(tree, exp.Query):
        return [tree]
    if isinstance(tree, (exp.Insert, exp.Create)):
        return [tree.expression] if isinstance(tree.expression, exp.Query) else []
    if isinstance(tree, exp.Merge):
        using = tree.args["using"]
        return [using.this] if isinstance(using, exp.Subquery) else []
    return []


# Relations without a place, temporary tables, stand here: all relations of a schema have as many parts.
NOWHERE = "nowhere"


def variables_of(declared: list[dict], dialect: str) -> dict[str, exp.DataType]:
    """Variables of a script with their types; those of a record by their paths."""
    types: dict[str, exp.DataType] = {}
    for variable in declared:
        built = exp.DataType.build(variable["type"], dialect=dialect)
        types[variable["name"]] = built
        if built.this == exp.DataType.Type.STRUCT:
            for field in built.expressions:
                types[f"{variable['name']}.{field.name}"] = field.args["kind"]
    return types


def with_constants(tree: exp.Expression, types: dict[str, exp.DataType]) -> exp.Expression:
    """A variable is a constant of its type to a statement."""

    def constant(node: exp.Expression) -> exp.Expression:
        if isinstance(node, exp.Column) and ".".join(part.name for part in node.parts) in types:
            return exp.cast(exp.null(), types[".".join(part.name for part in node.parts)].copy())
        return node

    return tree.transform(constant)


class Checker:
    def __init__(self, dialect: str, relations: list[dict], declared: list[dict]):
        self.dialect = dialect
        self.schema = MappingSchema(dialect=dialect)
        self.variables = variables_of(declared, dialect)
        self.placeless: set[str] = set()
        for relation in relations:
            self.add(relation["path"], relation["columns"])

    def add(self, path: list[str], columns: dict[str, str]) -> None:
        if len(path) == 1:
            self.placeless.add(path[0])
        catalog, db, name = ([NOWHERE, NOWHERE] + path)[-3:]
        quoted = {name: kind for name, kind in ((exp.to_identifier(n, quoted=True).sql(self.dialect), k) for n, k in columns.items())}
        self.schema.add_table(exp.table_(name, db=db, catalog=catalog, quoted=True), quoted, dialect=self.dialect)

    def placed(self, tree: exp.Expression) -> exp.Expression:
        for table in tree.find_all(exp.Table):
            if not table.db and table.name in self.placeless:
                table.set("db", exp.to_identifier(NOWHERE, quoted=True))
                table.set("catalog", exp.to_identifier(NOWHERE, quoted=True))
        return tree

    def check(self, statement: dict) -> dict:
        try:
            tree = parse_one(statement["sql"], dialect=self.dialect, error_level=ErrorLevel.RAISE)
            tree = self.placed(with_constants(tree, self.variables))
            faults, typed = [], 0
            for query in query_of(tree):
                made = qualify(query.copy(), schema=self.schema, dialect=self.dialect, quote_identifiers=False, identify=False)
                made = annotate_types(made, schema=self.schema, dialect=self.dialect)
                faults += mixed(made)
                selects = made.selects
                typed += sum(1 for column in selects if is_known(column))
                self.define(statement, selects)
            return {"faults": faults, "typed": typed}
        except SqlglotError as error:
            return {"faults": [str(error).splitlines()[0]], "typed": 0}

    def define(self, statement: dict, selects: list[exp.Expression]) -> None:
        path = statement.get("makes")
        if path is None:
            return
        names = statement.get("columns") or [column.alias_or_name for column in selects]
        types = [column.type.sql(self.dialect) if is_known(column) else exp.DataType.build("unknown") for column in selects]
        self.add(path, dict(zip(names, types)))


def main() -> None:
    given = json.load(sys.stdin)
    checker = Checker(given["dialect"], given["relations"], given["variables"])
    json.dump([checker.check(statement) for statement in given["statements"]], sys.stdout)


if __name__ == "__main__":
    main()
