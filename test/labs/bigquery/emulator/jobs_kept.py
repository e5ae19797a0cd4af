"""Jobs in memory, where the data is too.

Not a repair: stock 0.4.0 writes each job three times by INSERT OR REPLACE into a table of all jobs, and looks one up by reading
them all; each statement of a script is a job here. The table gets them when somebody reads it, as INFORMATION_SCHEMA.JOBS does.

Hides: nothing.
"""

import json
import threading

from local_bigquery.jobs import store
from local_bigquery.models import Job

from emulator import plain_storage, watched_connection

_TABLE = "emulator.main.jobs"

#: project and job -> row of the table
_jobs: dict[tuple[str, str], list] = {}
_unwritten: set[tuple[str, str]] = set()
_lock = threading.Lock()


def save(job: Job) -> Job:
    reference = job.jobReference
    row = [
        reference.projectId,
        reference.jobId,
        job.statistics.parentJobId,
        job.status.state,
        int(job.statistics.creationTime),
        json.dumps(job.dump()),
    ]
    with _lock:
        _jobs[row[0], row[1]] = row
        _unwritten.add((row[0], row[1]))
    return job


def load(project_id: str, job_id: str) -> Job | None:
    row = _jobs.get((project_id, job_id))
    return Job.model_validate_json(row[5]) if row else None


def list_(
    project_id: str,
    states: list[str] | None = None,
    parent_job_id: str | None = None,
    min_creation_time: int | None = None,
    max_creation_time: int | None = None,
) -> list[Job]:
    with _lock:
        rows = list(_jobs.values())
    found = [
        row
        for row in rows
        if row[0] == project_id
        and row[2] == parent_job_id
        and (states is None or row[3] in states)
        and (min_creation_time is None or row[4] >= min_creation_time)
        and (max_creation_time is None or row[4] <= max_creation_time)
    ]
    return [Job.model_validate_json(row[5]) for row in sorted(found, key=lambda row: (-row[4], row[1]))]


def delete(project_id: str, job_id: str) -> None:
    with _lock:
        for key in [key for key, row in _jobs.items() if key[0] == project_id and job_id in (key[1], row[2])]:
            del _jobs[key]
            _unwritten.add(key)


def _write(sql: str) -> None:
    if _TABLE not in sql:
        return
    with _lock:
        changed = [(key, _jobs.get(key)) for key in _unwritten]
        _unwritten.clear()
    cursor = watched_connection.unwatched()
    for key, row in changed:
        if row is None:
            cursor.execute(f"DELETE FROM {_TABLE} WHERE project_id = ? AND job_id = ?", list(key))
        else:
            cursor.execute(f"INSERT OR REPLACE INTO {_TABLE} VALUES (?, ?, ?, ?, ?, ?)", row)


def apply() -> None:
    if not plain_storage.in_memory:
        return
    watched_connection.forerunners.append(_write)
    for ours in (save, load, list_, delete):
        setattr(store, ours.__name__, ours)
