# Generated from specs/cachet.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

"""The operations of this API, by tag. Names resolve on first use."""

from typing import TYPE_CHECKING

from ...shared.lazy import lazy_names

if TYPE_CHECKING:
    from . import (
        component_groups,
        components,
        general,
        incident_templates,
        incident_updates,
        incidents,
        metric_points,
        metrics,
        schedule_updates,
        schedules,
        subscribers,
    )
else:
    __getattr__, __dir__ = lazy_names(
        __name__,
        {},
        (
            "component_groups",
            "components",
            "general",
            "incident_templates",
            "incident_updates",
            "incidents",
            "metric_points",
            "metrics",
            "schedule_updates",
            "schedules",
            "subscribers",
        ),
    )

__all__ = (
    "component_groups",
    "components",
    "general",
    "incident_templates",
    "incident_updates",
    "incidents",
    "metric_points",
    "metrics",
    "schedule_updates",
    "schedules",
    "subscribers",
)
