"""Serves the repaired emulator until its standard input closes.

    python -m emulator --project P --data-dir FOLDER [--remove-data]

Prints one line when it answers, {"endpoint": "http://127.0.0.1:PORT"}. The port is whatever the system gives. The end of
the standard input is the end of whoever started this process, however that came about, so nothing is left behind.
"""

import argparse
import json
import os
import pathlib
import shutil
import socket
import threading

import uvicorn
from local_bigquery.app import app
from local_bigquery.engine import database
from local_bigquery.settings import settings
from py_mini_racer import MiniRacer

from emulator import (
    cancellation,
    catalogue,
    catalogue_kept,
    child_jobs,
    cleared_options,
    javascript_types,
    jobs_kept,
    loops_rest,
    merge_in_transaction,
    old_results,
    ordered_string_agg,
    parsed_once,
    plain_storage,
    procedure_arguments,
    query_label,
    statement_log,
    string_escapes,
    table_as_select,
    translated_once,
    variables_and_rollback,
    variables_bound,
    watched_connection,
)

REPAIRS = (
    plain_storage,
    watched_connection,
    variables_bound,
    merge_in_transaction,
    old_results,
    jobs_kept,
    catalogue_kept,
    parsed_once,
    translated_once,
    ordered_string_agg,
    javascript_types,
    procedure_arguments,
    query_label,
    string_escapes,
    variables_and_rollback,
    catalogue,
    cleared_options,
    table_as_select,
    child_jobs,
    statement_log,
    cancellation,
    loops_rest,
)


def end_with_the_parent(remove: pathlib.Path | None) -> None:
    # Not sys.stdin: a thread that waits in it stops Python from ending by itself.
    while os.read(0, 1024):
        pass
    if remove:
        shutil.rmtree(remove, ignore_errors=True)
    os._exit(0)


def main() -> None:
    parser = argparse.ArgumentParser("emulator")
    parser.add_argument("--project", required=True)
    parser.add_argument("--data-dir", required=True, type=pathlib.Path)
    parser.add_argument("--remove-data", action="store_true")
    arguments = parser.parse_args()
    settings.default_project_id = arguments.project
    settings.default_dataset_id = "main"
    settings.data_dir = arguments.data_dir
    plain_storage.in_memory = arguments.remove_data
    # V8 protects its memory by keys of the processor, which threads have from the one that made them. Begun here, all have
    # it; begun by the first statement with a function, a thread that is older than that ends the process by a segmentation
    # fault, now and then.
    MiniRacer().eval("1")
    for repair in REPAIRS:
        repair.apply()
    threading.Thread(
        target=end_with_the_parent,
        args=[arguments.data_dir if arguments.remove_data else None],
        daemon=True,
    ).start()
    database.connection()
    with socket.create_server(("127.0.0.1", 0), backlog=128) as listening:
        port = listening.getsockname()[1]
        print(json.dumps({"endpoint": f"http://127.0.0.1:{port}"}), flush=True)
        # A client that was busy for a while may use its connection at the very moment when it is closed for idleness.
        config = uvicorn.Config(app, log_level="warning", access_log=False, timeout_keep_alive=24 * 3600)
        uvicorn.Server(config).run(sockets=[listening])


main()
