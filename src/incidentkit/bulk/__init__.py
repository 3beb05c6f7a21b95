"""Bulk import: restartable, with an answer for every record."""

from incidentkit.bulk.adaptive import AdaptiveConcurrency
from incidentkit.bulk.answers import Answer, read_journal
from incidentkit.bulk.concurrency import Concurrency, FixedConcurrency
from incidentkit.bulk.imports import import_records
from incidentkit.bulk.items import Skip, Unreadable
from incidentkit.bulk.progress import Progress
from incidentkit.bulk.report import Failure, Report, StopReason
from incidentkit.context import Allowance, Attempt, Watcher

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
    "Skip",
    "StopReason",
    "Unreadable",
    "Watcher",
    "import_records",
    "read_journal",
]
