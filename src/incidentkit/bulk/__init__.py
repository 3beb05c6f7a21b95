"""Bulk import: restartable, with a result for every record."""

from incidentkit._context import Allowance
from incidentkit.bulk._api import import_records
from incidentkit.bulk._concurrency import AdaptiveConcurrency, Concurrency
from incidentkit.bulk._journal import JournalEntry, read_journal
from incidentkit.bulk._progress import Progress
from incidentkit.bulk._reading import InvalidRecord, Skip
from incidentkit.bulk._report import Bucket, Failure, FailureGroup, Report, StopReason, Timeline

__all__ = [
    "AdaptiveConcurrency",
    "Allowance",
    "Bucket",
    "Concurrency",
    "Failure",
    "FailureGroup",
    "InvalidRecord",
    "JournalEntry",
    "Progress",
    "Report",
    "Skip",
    "StopReason",
    "Timeline",
    "import_records",
    "read_journal",
]
