"""Jobs of CREATE TABLE AS SELECT say which table they made.

Stock 0.4.0 leaves `destinationTable` out, and dbt-bigquery reads it. BigQuery gives it:
https://cloud.google.com/bigquery/docs/reference/rest/v2/Job#JobConfigurationQuery.FIELDS.destination_table

Hides: nothing.
"""

from local_bigquery.api import jobs
from local_bigquery.jobs import runner
from local_bigquery.models import TableReference


def _makes_a_table(job) -> bool:
    query = job.statistics.query
    return query is not None and query.statementType == "CREATE_TABLE_AS_SELECT"


def apply() -> None:
    stock_done, stock_results = runner._done, jobs.results

    def done(job, statistics, error=None):
        job = stock_done(job, statistics, error)
        if not error and _makes_a_table(job) and not job.configuration.query.destinationTable:
            target = job.statistics.query.ddlTargetTable
            job.configuration.query.destinationTable = TableReference.model_validate(
                target if isinstance(target, dict) else target.dump()
            )
        return job

    def results(job, *arguments):
        # Such a job gives no rows, though it names a table.
        if job.status.state == "DONE" and job.configuration.query and _makes_a_table(job):
            job = job.model_copy(deep=True)
            job.configuration.query.destinationTable = None
        return stock_results(job, *arguments)

    runner._done, jobs.results = done, results
