"""Makes a table of contacts as another tool would: `make.py sqlite|delta|ducklake <folder> <first> <last>` adds a range of them."""

import glob
import os
import sqlite3
import sys
from datetime import datetime, timedelta

import duckdb
from deltalake import write_deltalake

kind, folder, first, last = sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4])
BEGIN = datetime(2026, 1, 1)

if kind == "sqlite":
    connection = sqlite3.connect(os.path.join(folder, "crm.db"))
    connection.execute("CREATE TABLE IF NOT EXISTS contacts (id INTEGER PRIMARY KEY, email TEXT, spent REAL, changed_at TEXT)")
    rows = [(i, f"person{i}@example.com", i / 4, str(BEGIN + timedelta(minutes=i))) for i in range(first, last)]
    connection.executemany("INSERT INTO contacts VALUES (?, ?, ?, ?)", rows)
    connection.commit()
else:
    contacts = duckdb.sql(
        f"SELECT i AS id, 'person' || i || '@example.com' AS email, i / 4 AS spent,"
        f" TIMESTAMPTZ '2026-01-01 00:00:00+00' + to_minutes(i) AS changed_at FROM range({first}, {last}) AS r(i)"
    )
    if kind == "delta":
        write_deltalake(os.path.join(folder, "contacts"), contacts, mode="append")
    else:
        packages = os.path.dirname(os.path.dirname(duckdb.__file__))
        (extension,) = glob.glob(f"{packages}/duckdb_extension_ducklake/extensions/*/ducklake.duckdb_extension")
        duckdb.sql(f"LOAD '{extension}'")
        duckdb.sql(f"ATTACH 'ducklake:{folder}/lake.ducklake' AS lake (DATA_PATH '{folder}/lake')")
        duckdb.sql("CREATE TABLE IF NOT EXISTS lake.contacts (id BIGINT, email VARCHAR, spent DOUBLE, changed_at TIMESTAMPTZ)")
        duckdb.sql("INSERT INTO lake.contacts FROM contacts")
