"""Bulk import: restartable, with an answer for every record."""

from incidentkit._context import Allowance, Attempt, RequestObserver
from incidentkit.bulk._api import import_records
from incidentkit.bulk._concurrency import AdaptiveConcurrency, Concurrency, FixedConcurrency
from incidentkit.bulk._journal import Answer, read_journal
from incidentkit.bulk._progress import Progress
from incidentkit.bulk._reading import Skip, Unreadable
from incidentkit.bulk._report import Failure, Report, StopReason

__all__ = [
    "AdaptiveConcurrency",
    "Allowance",
    "Answer",
    "Attempt",
    "Concurrency",
    "Failure",
    "FixedConcurrency",
    "Progress",
    "Report",
    "RequestObserver",
    "Skip",
    "StopReason",
    "Unreadable",
    "import_records",
    "read_journal",
]
