"""Payloads of Catalog V3."""

from __future__ import annotations

from incidentkit.sandbox.incident_io.validation import Flag, Many, MapOf, Rule, Shape, Text, Whole

LARGEST_BATCH = 250

COLORS = frozenset({"blue", "cyan", "green", "orange", "pink", "violet", "yellow"})
CATEGORIES = frozenset({"customer", "issue-tracker", "on-call", "product-feature", "service", "team", "user"})
ICONS = frozenset(
    {"alert", "bolt", "box", "briefcase", "browser", "bulb", "calendar", "clock", "cog", "components"}
    | {"database", "doc", "email", "escalation-path", "files", "flag", "folder", "globe", "incident-template"}
    | {"money", "server", "severity", "star", "status-page", "store", "tag", "user", "users"}
)
MODES = frozenset({"api", "backlink", "dashboard", "dynamic", "external", "internal", "path", ""})

_name = Text(required=True, min_length=1)
_texts = Many(Text())
_binding = Shape({"value": Shape({"literal": Text()}), "array_value": Many(Shape({"literal": Text()}))})
_values = MapOf(_binding, required=True)

UPDATE_TYPE = Shape(
    {
        "name": _name,
        "description": Text(required=True),
        "annotations": MapOf(Text()),
        "categories": Many(Text(choices=CATEGORIES)),
        "color": Text(choices=COLORS),
        "icon": Text(choices=ICONS),
        "owning_team_ids": _texts,
        "ranked": Flag(),
        "source_repo_url": Text(),
        "use_name_as_identifier": Flag(),
    }
)
CREATE_TYPE = Shape({**UPDATE_TYPE.fields, "type_name": Text()})

UPDATE_SCHEMA = Shape(
    {
        "version": Whole(required=True),
        "attributes": Many(
            Shape(
                {
                    "id": Text(min_length=1),
                    "name": _name,
                    "type": _name,
                    "array": Flag(required=True),
                    "mode": Text(choices=MODES),
                    "backlink_attribute": Text(),
                    "path": Many(Shape({"attribute_id": Text(required=True)})),
                }
            ),
            required=True,
        ),
    }
)

_ENTRY: dict[str, Rule] = {
    "name": _name,
    "attribute_values": _values,
    "external_id": Text(),
    "aliases": _texts,
    "rank": Whole(bits=32),
}
CREATE_ENTRY = Shape({**_ENTRY, "catalog_type_id": Text(required=True)})
UPDATE_ENTRY = Shape({**_ENTRY, "update_attributes": _texts})
BULK_UPDATE = Shape(
    {
        "catalog_type_id": Text(required=True),
        "update_attributes": _texts,
        "entries": Many(
            Shape({**_ENTRY, "name": Text(min_length=1), "entry_id": Text(required=True)}),
            required=True,
            least=1,
            most=LARGEST_BATCH,
        ),
    }
)
