"""Writes what the jobs execute to `executed.jsonl` in the data directory, one JSON object a line.

Not a repair: an instrument for tests.
"""

import json
import threading

from local_bigquery.settings import settings

from emulator import executed as instrument
from emulator.executed import Executed

_lock = threading.Lock()


def _write(executed: Executed) -> None:
    line = json.dumps(
        {
            "job": executed.job.jobReference.jobId,
            "position": executed.position,
            "procedure": executed.procedure,
            "kind": executed.kind,
            "text": executed.text,
            "dynamic": executed.dynamic,
            "milliseconds": round(executed.milliseconds, 3),
            "error": executed.error and executed.error.message,
        }
    )
    # Opened for each line: a test may cut the file between two.
    with _lock, (settings.data_dir / "executed.jsonl").open("a") as log:
        log.write(line + "\n")


def apply() -> None:
    instrument.install()
    instrument.listeners.append(_write)
