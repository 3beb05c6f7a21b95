"""PagerDuty for incidentkit: `from incidentkit_pagerduty import PagerDuty`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from incidentkit_pagerduty.client import PagerDuty

__all__ = ["PagerDuty"]


def __getattr__(name: str) -> Any:
    """Load the client on first use: the registry reads `incidentkit_pagerduty.provider` alone."""
    if name not in __all__:
        raise AttributeError(f"module 'incidentkit_pagerduty' has no attribute {name!r}")
    from incidentkit_pagerduty.client import PagerDuty  # noqa: PLC0415 - see above

    return PagerDuty
