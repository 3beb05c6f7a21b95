# Generated from specs/cachet.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

"""The operations of this API as methods, by tag. Names resolve on first use."""

from typing import TYPE_CHECKING

from ...shared.lazy import lazy_names

if TYPE_CHECKING:
    from ._api import Api
    from .component_groups import ComponentGroups
    from .components import Components
    from .general import General
    from .incident_templates import IncidentTemplates
    from .incident_updates import IncidentUpdates
    from .incidents import Incidents
    from .metric_points import MetricPoints
    from .metrics import Metrics
    from .schedule_updates import ScheduleUpdates
    from .schedules import Schedules
    from .subscribers import Subscribers
else:
    __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "Api": "_api",
            "ComponentGroups": "component_groups",
            "Components": "components",
            "General": "general",
            "IncidentTemplates": "incident_templates",
            "IncidentUpdates": "incident_updates",
            "Incidents": "incidents",
            "MetricPoints": "metric_points",
            "Metrics": "metrics",
            "ScheduleUpdates": "schedule_updates",
            "Schedules": "schedules",
            "Subscribers": "subscribers",
        },
    )

__all__ = (
    "Api",
    "ComponentGroups",
    "Components",
    "General",
    "Incidents",
    "IncidentTemplates",
    "IncidentUpdates",
    "MetricPoints",
    "Metrics",
    "Schedules",
    "ScheduleUpdates",
    "Subscribers",
)
