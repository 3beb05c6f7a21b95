"""What records of Cachet look like."""

from __future__ import annotations

from typing import Final

from incidentkit.cli.shape import Field, Shape

__all__ = [
    "COMPONENT_GROUP_SHAPE",
    "COMPONENT_SHAPE",
    "COMPONENT_STATUS",
    "INCIDENT_SHAPE",
    "INCIDENT_TEMPLATE_SHAPE",
    "INCIDENT_UPDATE_SHAPE",
    "METRIC_POINT_SHAPE",
    "METRIC_SHAPE",
    "SCHEDULE_SHAPE",
    "SUBSCRIBER_SHAPE",
]

COMPONENT_STATUS: Final = {
    "operational": 1,
    "performance_issues": 2,
    "partial_outage": 3,
    "major_outage": 4,
    "unknown": 5,
    "under_maintenance": 6,
}
_INCIDENT_STATUS: Final = {"unknown": 0, "investigating": 1, "identified": 2, "watching": 3, "fixed": 4}

COMPONENT_SHAPE: Final = Shape(
    target="cachet/components",
    fields=(
        Field("key", required=True, help="your stable id of the component"),
        Field("name", required=True, help="at most 255 characters"),
        Field("description"),
        Field("status", "int", names=COMPONENT_STATUS),
        Field("link", help="http or https"),
        Field("order", "int", help="position, from 0"),
        Field("enabled", "bool", help="whether it is shown"),
        Field("component_group_id", "int", help="an existing group"),
        Field("meta", "object", help="values of your own"),
    ),
    key=("key",),
    groups={"meta": "any"},
)

INCIDENT_SHAPE: Final = Shape(
    target="cachet/incidents",
    fields=(
        Field("key", required=True, help="your stable id of the incident"),
        Field("name", required=True, help="at most 255 characters"),
        Field("status", "int", required=True, names=_INCIDENT_STATUS),
        Field("message", help="Markdown; this or template is needed"),
        Field("template", help="slug of the template to make the message from"),
        Field("template_vars", "object"),
        Field("visible", "bool", help="whether everyone sees it"),
        Field("stickied", "bool", help="whether it is kept on top"),
        Field("notifications", "bool", help="whether subscribers get e-mail"),
        Field("occurred_at", "timestamp"),
        Field("published_at", "timestamp"),
        Field("components", "json", help="objects of id and status, or an object of id to status"),
        Field("meta", "object", help="values of your own"),
    ),
    key=("key",),
    groups={"meta": "any"},
)

COMPONENT_GROUP_SHAPE: Final = Shape(
    target="cachet/component-groups",
    fields=(
        Field("key", required=True, help="your stable id of the group"),
        Field("name", required=True, help="at most 255 characters"),
        Field("order", "int", help="position, from 0"),
        Field("visible", "bool", help="whether everyone sees it"),
        Field("collapsed", "int", names={"expanded": 0, "collapsed": 1, "collapsed_unless_incident": 2}),
        Field("order_column", help="id, last_updated, name, status, or manual"),
        Field("order_direction", help="asc or desc; needed with every order_column but manual"),
        Field("meta", "object", help="values of your own"),
    ),
    key=("key",),
    groups={"meta": "any"},
)

INCIDENT_UPDATE_SHAPE: Final = Shape(
    target="cachet/incident-updates",
    fields=(
        Field("incident", required=True, help="your key of the incident, or its id"),
        Field("status", "int", required=True, names=_INCIDENT_STATUS),
        Field("message", required=True, help="Markdown"),
    ),
    key=("incident", "status", "message"),
)

SCHEDULE_SHAPE: Final = Shape(
    target="cachet/schedules",
    fields=(
        Field("key", required=True, help="your stable id of the schedule"),
        Field("name", required=True, help="at most 255 characters"),
        Field("message", required=True, help="Markdown"),
        Field("scheduled_at", "timestamp", required=True, help="when it begins"),
        Field("completed_at", "timestamp", help="when it ends"),
        Field("published_at", "timestamp", help="when it becomes visible"),
        Field("notifications", "bool", help="whether subscribers get e-mail; for a new one"),
        Field("components", "json", help="objects of id and status, or an object of id to status"),
        Field("meta", "object", help="values of your own"),
    ),
    key=("key",),
    groups={"meta": "any"},
)

SUBSCRIBER_SHAPE: Final = Shape(
    target="cachet/subscribers",
    fields=(
        Field("email", required=True),
        Field("global", "bool", help="whether told of everything"),
        Field("components", "strings", clearable=True, help="ids of components to be told of"),
        Field("verified", "bool", help="whether a new address counts as confirmed"),
        Field("meta", "object", help="values of your own"),
    ),
    key=("email",),
    groups={"meta": "any"},
)

INCIDENT_TEMPLATE_SHAPE: Final = Shape(
    target="cachet/incident-templates",
    fields=(
        Field("slug", required=True, help="what incidents name it by"),
        Field("name", required=True, help="at most 255 characters"),
        Field("template", required=True, help="the message, with places to be filled in"),
        Field("engine", help="twig, or blade where the server allows it"),
    ),
    key=("slug",),
)

METRIC_SHAPE: Final = Shape(
    target="cachet/metrics",
    fields=(
        Field("name", required=True, help="at most 255 characters"),
        Field("suffix", required=True, help="the unit"),
        Field("description"),
        Field("default_value", help="at most two decimal places"),
        Field("threshold", "int", help="minutes within which points are folded together, a divisor of 60"),
        Field("calc_type", "int", names={"sum": 0, "average": 1}, help="for a new one"),
        Field("display_chart", "bool", help="for a new one"),
        Field("places", "int", help="decimal places shown, 0 to 4; for a new one"),
    ),
    key=("name",),
)

METRIC_POINT_SHAPE: Final = Shape(
    target="cachet/metric-points",
    fields=(
        Field("metric", required=True, help="name or id of the metric"),
        Field("timestamp", "timestamp", required=True, help="ascending for each metric"),
        Field("value", "float", required=True),
        Field("server_zone", help="the server's time zone, such as Europe/Berlin; UTC unless told"),
    ),
    key=("metric", "timestamp"),
)
