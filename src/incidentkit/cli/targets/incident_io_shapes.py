"""The fields of what can be imported to incident.io, entries and options aside."""

from __future__ import annotations

from typing import Final

from incidentkit.cli.shape import Field, Shape

_KEY: Final = Field("idempotency_key", required=True, help="your stable id of the record")
_NAMESPACE: Final = Field("namespace", help="the source of the ids; the key is then derived from both")
_DESCRIPTION: Final = Field("description", clearable=True, help="what it means")

SEVERITY_SHAPE: Final = Shape(
    target="incident-io/severities",
    fields=(
        Field("name", required=True, help="at most 50 characters"),
        _DESCRIPTION,
        Field("rank", "int", help="order; the lower, the less severe"),
    ),
    key=("name",),
)

INCIDENT_STATUS_SHAPE: Final = Shape(
    target="incident-io/incident-statuses",
    fields=(
        Field("name", required=True, help="unique"),
        Field("category", required=True, help="live, learning or closed; it cannot change later"),
        _DESCRIPTION,
        Field("rank", "int", help="order inside the category"),
    ),
    key=("name",),
)

INCIDENT_ROLE_SHAPE: Final = Shape(
    target="incident-io/incident-roles",
    fields=(
        Field("name", required=True, help="what people see"),
        Field("description", help="what it is for; needed for a new one"),
        Field("instructions", clearable=True, help="what the person who takes it is told"),
        Field("shortform", help="the word it is assigned by in chat; needed for a new one"),
    ),
    key=("name",),
)

CUSTOM_FIELD_SHAPE: Final = Shape(
    target="incident-io/custom-fields",
    fields=(
        Field("name", required=True, help="at most 50 characters"),
        Field("field_type", required=True, help="single_select, multi_select, text, link or numeric; it stays"),
        Field("description", clearable=True, help="what people read beside it"),
        Field("catalog_type", help="whose entries are the options: name, type name or id; it stays"),
    ),
    key=("name",),
)

CATALOG_TYPE_SHAPE: Final = Shape(
    target="incident-io/catalog-types",
    fields=(
        Field("type_name", required=True, help='like Custom["Service"]; it stays'),
        Field("name", required=True, help="what people see"),
        Field("description", clearable=True, help="what it holds"),
        Field("annotations", "object", help="notes by name; those of others stay"),
        Field("categories", "strings", clearable=True, help="what it stands for, like service or team"),
        Field("color", help="like blue"),
        Field("icon", help="like server"),
        Field("owning_team_ids", "strings", clearable=True, help="teams that own it"),
        Field("ranked", "bool", help="whether entries have an order"),
        Field("source_repo_url", clearable=True, help="where it is managed; locks it against changes by hand"),
        Field("use_name_as_identifier", "bool", help="whether entries can be found by name"),
    ),
    key=("type_name",),
    groups={"annotations": "string"},
)

ALERT_ATTRIBUTE_SHAPE: Final = Shape(
    target="incident-io/alert-attributes",
    fields=(
        Field("name", required=True, help="unique"),
        Field("type", help='like String or CatalogEntry["01H..."]; needed for a new one'),
        Field("array", "bool", help="whether it holds several values"),
        Field("emoji", clearable=True, help="shown beside it in chat"),
        Field("required", "bool", help="whether every alert should have it"),
    ),
    key=("name",),
)

ESCALATION_SHAPE: Final = Shape(
    target="incident-io/escalations",
    fields=(
        _KEY,
        _NAMESPACE,
        Field("title", required=True, help="what those paged read"),
        Field("description", help="more to read"),
        Field("escalation_path", help="whom to page: name or id of a path; this or users is needed"),
        Field("incident", help="the incident it is about: reference or id"),
        Field("users", "strings", help="whom to page: e-mail addresses or ids"),
    ),
    key=("idempotency_key",),
)

ALERT_EVENT_SHAPE: Final = Shape(
    target="incident-io/alert-events",
    fields=(
        Field("alert_source", required=True, help="name or id of an HTTP source"),
        Field("deduplication_key", required=True, help="your stable id of the alert"),
        Field("title", required=True, help="what people see"),
        Field("status", help="firing or resolved; firing where left out"),
        Field("description", help="Markdown"),
        Field("source_url", help="its page in its own system"),
        Field("metadata", "object", help="values of your own, for the source's template"),
    ),
    key=("alert_source", "deduplication_key"),
    groups={"metadata": "any"},
)

STATUS_PAGE_INCIDENT_SHAPE: Final = Shape(
    target="incident-io/status-page-incidents",
    fields=(
        _KEY,
        _NAMESPACE,
        Field("status_page", required=True, help="name or id"),
        Field("name", required=True, help="at most 200 characters"),
        Field("message", required=True, help="its first update; at most 4,096 characters"),
        Field("incident_status", required=True, help="investigating, identified, monitoring or resolved"),
        Field("notify_subscribers", "bool", help="whether to tell those who subscribed; no where left out"),
        Field("component_statuses", "json", help="an object of component, by name or id, to its status"),
    ),
    key=("idempotency_key",),
)

PAST_INCIDENT_SHAPE: Final = Shape(
    target="incident-io/status-page-retrospective-incidents",
    fields=(
        _KEY,
        _NAMESPACE,
        Field("status_page", required=True, help="name or id"),
        Field("name", required=True, help="at most 200 characters"),
        Field(
            "updates",
            "objects",
            required=True,
            help="objects of incident_status, message, published_at and component_statuses, oldest first",
        ),
    ),
    key=("idempotency_key",),
)
