"""A target to map to, with every kind of field."""

from __future__ import annotations

from incidentkit.providers._fields import Field, Shape

TICKETS = Shape(
    target="acme/tickets",
    fields=(
        Field("id", required=True),
        Field("title"),
        Field("status", "int", names={"open": 1, "on_hold": 2}),
        Field("score", "float"),
        Field("visible", "bool"),
        Field("opened_at", "timestamp"),
        Field("closed_at", "timestamp", clearable=True),
        Field("aliases", "strings"),
        Field("services", "objects", clearable=True),
        Field("metadata", "object", clearable=True),
        Field("attributes", "object"),
        Field("payload", "json"),
    ),
    key=("id",),
    groups={"metadata": "any", "attributes": "literals"},
)
