"""A job for each statement of a script, with the statement's own text and times.

Stock 0.4.0 makes the child jobs only when a script has succeeded, each with the text of the whole script. On BigQuery they are
there while the script runs and after it failed, each with its own text, times and the labels of @@query_label:
https://cloud.google.com/bigquery/docs/multi-statement-queries#view_multi-statement_query_job_history

Hides: which expressions of a script become jobs. BigQuery's rule is not published; here SET, DECLARE, IF and FOR do when
they hold a SELECT. Bytes are always 0.
"""

import re
import threading

from local_bigquery.jobs import query, runner, store
from local_bigquery.models import JobConfiguration, JobStatistics

from emulator import executed as instrument
from emulator.executed import Executed

_QUERY = re.compile(r"\bSELECT\b", re.IGNORECASE)
_counts: dict[str, int] = {}
_lock = threading.Lock()


def _is_statement(executed: Executed) -> bool:
    return executed.statistics is not None or executed.dynamic or (executed.kind == "SQL" and executed.error is not None)


def _evaluates_a_query(executed: Executed) -> bool:
    return executed.kind in ("SET", "DECLARE", "CONDITION", "FOR") and _QUERY.search(executed.text) is not None


def _add(executed: Executed) -> None:
    if not executed.scripted or not (_is_statement(executed) or _evaluates_a_query(executed)):
        return
    parent = executed.job.jobReference.jobId
    with _lock:
        number = _counts[parent] = _counts.get(parent, 0) + 1
    labels = dict(executed.job.configuration.labels or {})
    for pair in filter(None, (executed.label or "").split(",")):
        key, _, value = pair.partition(":")
        labels[key] = value
    configuration = JobConfiguration.model_validate(
        {"jobType": "QUERY", "labels": labels, "query": {"query": executed.text, "useLegacySql": False}}
    )
    child = runner._job(executed.job.jobReference.projectId, f"script_job_{parent}_{number - 1}", configuration)
    ended = executed.started + max(1, round(executed.milliseconds))
    statistics = JobStatistics.model_validate(
        {
            "parentJobId": parent,
            "creationTime": str(executed.started),
            "startTime": str(executed.started),
            "scriptStatistics": {
                "evaluationKind": "STATEMENT" if _is_statement(executed) else "EXPRESSION",
                "stackFrames": [{"procedureId": executed.procedure, "text": executed.text}],
            },
            "query": executed.statistics.dump() if executed.statistics else {},
        }
    )
    child = runner._done(child, statistics, executed.error)
    child.statistics.endTime = str(ended)
    store.save(child)


def apply() -> None:
    instrument.install()
    instrument.listeners.append(_add)
    stock_execute, stock_done = query.execute, runner._done

    def execute(*arguments, **named):
        statistics, _, destination = stock_execute(*arguments, **named)
        return statistics, [], destination

    def done(job, statistics, error=None):
        made = _counts.pop(job.jobReference.jobId, None)
        return stock_done(job, statistics.replace(numChildJobs=str(made)) if made else statistics, error)

    query.execute, runner._done = execute, done
