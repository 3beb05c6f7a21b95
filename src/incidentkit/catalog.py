"""What a catalog should look like, and what a plan and its application say: the names `io.catalog` works with."""

from __future__ import annotations

from incidentkit.providers.incident_io.catalog import Attribute, CatalogType, DesiredCatalog, Entry, Scalar, Value

__all__ = [
    "Attribute",
    "CatalogType",
    "DesiredCatalog",
    "Entry",
    "Scalar",
    "Value",
]
