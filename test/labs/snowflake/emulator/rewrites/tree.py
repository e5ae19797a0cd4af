"""Small helpers over sqlglot's trees."""

from collections.abc import Iterator

from sqlglot import exp


def innermost_first(statement: exp.Expr, *kinds: type) -> list:
    """Nodes to be replaced: whoever replaces an outer one finds the inner ones replaced."""
    return list(statement.find_all(*kinds, bfs=True))[::-1]


def call(name: str, *arguments) -> exp.Anonymous:
    return exp.Anonymous(this=name, expressions=[argument.copy() for argument in arguments])


def names(table: exp.Table, session) -> tuple[str, str, str]:
    """Database, schema and name of a relation, in the case that Snowflake resolves them to."""

    def resolved(identifier) -> str:
        return "" if identifier is None else identifier.name if identifier.quoted else identifier.name.upper()

    return (
        resolved(table.args.get("catalog")) or session.database,
        resolved(table.args.get("db")) or session.schema,
        resolved(table.this),
    )


def table_functions(statement: exp.Expr, *functions: str) -> Iterator[tuple[exp.Expr, exp.Anonymous]]:
    """`TABLE(f(…))` in a FROM: the node to replace, and the call."""
    for rows in list(statement.find_all(exp.TableFromRows)):
        inner = rows.this.expression if isinstance(rows.this, exp.Dot) else rows.this
        if isinstance(inner, exp.Anonymous) and inner.name.upper() in functions:
            yield rows, inner


def put_relation(place: exp.Expr, relation: str) -> None:
    """A relation that was registered in place of a table function, under its alias."""
    alias = place.args.get("alias")
    # In full: it needs no current database.
    table = exp.table_(relation, db="main", catalog="temp", quoted=True)
    if alias is not None:
        table.set("alias", alias.copy())
    place.replace(table)
