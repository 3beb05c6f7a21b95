"""A catalog kept as declared: plan what differs, apply it."""

from incidentkit.providers.incident_io.catalog.desired import (
    Attribute,
    CatalogType,
    DesiredCatalog,
    Entry,
    Scalar,
    Value,
)

__all__ = [
    "Attribute",
    "CatalogType",
    "DesiredCatalog",
    "Entry",
    "Scalar",
    "Value",
]
