"""A catalog kept as declared: plan what differs, apply it."""

from incidentkit.providers.incident_io.catalog.catalog import MAX_BATCH, MAX_DELETES, Catalog
from incidentkit.providers.incident_io.catalog.changes import (
    AttributeChange,
    Change,
    CreateEntry,
    CreateType,
    DeleteEntry,
    EntryChange,
    FieldChange,
    TypeChange,
    UpdateEntry,
    UpdateSchema,
    UpdateType,
)
from incidentkit.providers.incident_io.catalog.desired import (
    Attribute,
    CatalogType,
    DesiredCatalog,
    Entry,
    Scalar,
    Value,
)
from incidentkit.providers.incident_io.catalog.plan import Counts, Plan, TypePlan
from incidentkit.providers.incident_io.catalog.plan_file import change_to_json
from incidentkit.providers.incident_io.catalog.problems import InvalidCatalogError, StalePlanError
from incidentkit.providers.incident_io.catalog.progress import ApplyProgress
from incidentkit.providers.incident_io.catalog.report import ApplyReport, Failure, TypeReport

__all__ = [
    "MAX_BATCH",
    "MAX_DELETES",
    "ApplyProgress",
    "ApplyReport",
    "Attribute",
    "AttributeChange",
    "Catalog",
    "CatalogType",
    "Change",
    "Counts",
    "CreateEntry",
    "CreateType",
    "DeleteEntry",
    "DesiredCatalog",
    "Entry",
    "EntryChange",
    "Failure",
    "FieldChange",
    "InvalidCatalogError",
    "Plan",
    "Scalar",
    "StalePlanError",
    "TypeChange",
    "TypePlan",
    "TypeReport",
    "UpdateEntry",
    "UpdateSchema",
    "UpdateType",
    "Value",
    "change_to_json",
]
