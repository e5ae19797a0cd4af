"""Serves the emulator until its standard input closes.

    python -m emulator --log FILE

Prints one line when it answers, {"url": "http://127.0.0.1:PORT"}. The port is whatever the system gives. The end of
the standard input is the end of whoever started this process, however that came about, so nothing is left behind.
`--log` gets what is executed, one JSON object a line; its folder is removed at the end.
"""

import argparse
import json
import os
import pathlib
import shutil
import threading
import warnings

from emulator.engine import Engine
from emulator.protocol import Server

#: Bytes. A procedure's program nests deeper than a thread's usual stack holds.
STACK = 64 << 20


def end_with_the_parent(folder: pathlib.Path) -> None:
    # Not sys.stdin: a thread that waits in it stops Python from ending by itself.
    while os.read(0, 1024):
        pass
    shutil.rmtree(folder, ignore_errors=True)
    os._exit(0)


def main() -> None:
    # DuckDB tells fakesnow of a quicker way to get Arrow.
    warnings.filterwarnings("ignore", category=UserWarning, module="fakesnow")
    parser = argparse.ArgumentParser("emulator")
    parser.add_argument("--log", required=True, type=pathlib.Path)
    arguments = parser.parse_args()
    threading.Thread(target=end_with_the_parent, args=[arguments.log.parent], daemon=True).start()
    threading.stack_size(STACK)
    server = Server(Engine(arguments.log))
    print(json.dumps({"url": f"http://127.0.0.1:{server.server_port}"}), flush=True)
    server.serve_forever()


main()
