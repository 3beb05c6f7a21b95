"""Run generated operations: a parsed body or one of our errors, and pages one after the other."""

from incidentkit.calls.answers import Answer, ApiDialect, answer
from incidentkit.calls.paging import Page, Paginator

__all__ = ["Answer", "ApiDialect", "Page", "Paginator", "answer"]
