"""Splink's own clustering over the tables `edges` and `nodes` of a DuckDB file, which must be open nowhere else.

Prints {"seconds", "statements", "memory"}: of the clustering alone, memory in bytes at its highest.
"""

import json
import logging
import resource
import sys
import time

import duckdb
from splink import DuckDBAPI
from splink.clustering import cluster_pairwise_predictions_at_threshold

logging.getLogger("splink").setLevel(logging.ERROR)


class Counted:
    """A connection that counts the statements that Splink sends."""

    def __init__(self, connection):
        self.connection = connection
        self.statements = 0

    def __getattr__(self, name):
        member = getattr(self.connection, name)
        if name not in ("sql", "execute", "query"):
            return member

        def counted(*args, **kwargs):
            self.statements += 1
            return member(*args, **kwargs)

        return counted


path, *limit = sys.argv[1:]
connection = duckdb.connect(path, config={"memory_limit": limit[0]} if limit else {})
api = DuckDBAPI(connection)
counted = Counted(api._con)
api._con = counted
nodes = connection.sql("SELECT * FROM nodes")
edges = connection.sql("SELECT * FROM edges")
started = time.perf_counter()
clusters = cluster_pairwise_predictions_at_threshold(
    nodes,
    edges,
    db_api=api,
    node_id_column_name="node",
    edge_id_column_name_left="low_key",
    edge_id_column_name_right="high_key",
)
connection.execute(
    f"CREATE TABLE labels AS SELECT node, cluster_id AS component FROM {clusters.physical_name}"
)
seconds = time.perf_counter() - started
print(
    json.dumps(
        {
            "seconds": seconds,
            "statements": counted.statements,
            "memory": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024,
        }
    )
)
