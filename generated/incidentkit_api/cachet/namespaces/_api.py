# Generated from specs/cachet.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...shared.caller import Caller
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


class Api:
    """Every operation of this API, by tag; a namespace is loaded when it is used."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def __dir__(self) -> list[str]:
        return [
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
        ]

    @cached_property
    def component_groups(self) -> ComponentGroups:
        """Components shown together."""
        from .component_groups import ComponentGroups

        return ComponentGroups(self._caller)

    @cached_property
    def components(self) -> Components:
        """Parts of the system and their status."""
        from .components import Components

        return Components(self._caller)

    @cached_property
    def general(self) -> General:
        """The server itself."""
        from .general import General

        return General(self._caller)

    @cached_property
    def incident_templates(self) -> IncidentTemplates:
        """Texts for incident messages."""
        from .incident_templates import IncidentTemplates

        return IncidentTemplates(self._caller)

    @cached_property
    def incident_updates(self) -> IncidentUpdates:
        """Entries in the course of an incident. They set its status."""
        from .incident_updates import IncidentUpdates

        return IncidentUpdates(self._caller)

    @cached_property
    def incidents(self) -> Incidents:
        """Incidents."""
        from .incidents import Incidents

        return Incidents(self._caller)

    @cached_property
    def metric_points(self) -> MetricPoints:
        """Values of a metric."""
        from .metric_points import MetricPoints

        return MetricPoints(self._caller)

    @cached_property
    def metrics(self) -> Metrics:
        """Figures shown over time."""
        from .metrics import Metrics

        return Metrics(self._caller)

    @cached_property
    def schedule_updates(self) -> ScheduleUpdates:
        """Entries in the course of planned maintenance."""
        from .schedule_updates import ScheduleUpdates

        return ScheduleUpdates(self._caller)

    @cached_property
    def schedules(self) -> Schedules:
        """Planned maintenance."""
        from .schedules import Schedules

        return Schedules(self._caller)

    @cached_property
    def subscribers(self) -> Subscribers:
        """Who is told by e-mail."""
        from .subscribers import Subscribers

        return Subscribers(self._caller)
