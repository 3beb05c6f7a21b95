"""Keep the incident.io catalog as a file or a program declares it: plan what differs, apply it.

`io.catalog` works with these names. Reading catalog files (`load_catalog`) needs the extra `cli`.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from incidentkit.catalog._catalog import MAX_BATCH, MAX_DELETES
from incidentkit.catalog._desired import (
    Attribute,
    CatalogType,
    DesiredCatalog,
    Entry,
    InvalidCatalogError,
    Scalar,
    StalePlanError,
    Value,
)
from incidentkit.catalog._diff import (
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
from incidentkit.catalog._plan import Counts, Plan, TypePlan
from incidentkit.catalog._plan_file import change_to_json
from incidentkit.catalog._report import ApplyProgress, ApplyReport, Failure, TypeReport

if TYPE_CHECKING:
    from incidentkit.catalog._file import CatalogFileError
    from incidentkit.catalog._file_entries import LoadedCatalog, load_catalog, read_catalog
    from incidentkit.catalog._file_schema import catalog_schema

__all__ = [
    "MAX_BATCH",
    "MAX_DELETES",
    "ApplyProgress",
    "ApplyReport",
    "Attribute",
    "AttributeChange",
    "CatalogFileError",
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
    "LoadedCatalog",
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
    "catalog_schema",
    "change_to_json",
    "load_catalog",
    "read_catalog",
]

_FILE_HOMES = {
    "CatalogFileError": "_file",
    "LoadedCatalog": "_file_entries",
    "catalog_schema": "_file_schema",
    "load_catalog": "_file_entries",
    "read_catalog": "_file_entries",
}


def __getattr__(name: str) -> Any:
    """Load what reads catalog files on first use, since it needs libraries of the extra `cli`."""
    if name not in _FILE_HOMES:
        raise AttributeError(f"module 'incidentkit.catalog' has no attribute {name!r}")
    try:
        module = import_module(f"incidentkit.catalog.{_FILE_HOMES[name]}")
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] not in {"jmespath", "yaml"}:
            raise
        raise ModuleNotFoundError(
            f"incidentkit.catalog.{name} needs: pip install 'incidentkit[cli]'", name=error.name
        ) from error
    globals()[name] = value = getattr(module, name)
    return value
