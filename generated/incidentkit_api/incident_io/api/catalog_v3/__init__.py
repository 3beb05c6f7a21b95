# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

"""The operations of one tag. Names resolve on first use."""

from typing import TYPE_CHECKING

from ....shared.lazy import lazy_names

if TYPE_CHECKING:
    from . import (
        catalog_v3_bulk_update_entries,
        catalog_v3_create_entry,
        catalog_v3_create_type,
        catalog_v3_destroy_entry,
        catalog_v3_destroy_type,
        catalog_v3_list_entries,
        catalog_v3_list_resources,
        catalog_v3_list_types,
        catalog_v3_show_entry,
        catalog_v3_show_type,
        catalog_v3_update_entry,
        catalog_v3_update_type,
        catalog_v3_update_type_schema,
    )
else:
    __getattr__, __dir__ = lazy_names(
        __name__,
        {},
        (
            "catalog_v3_bulk_update_entries",
            "catalog_v3_create_entry",
            "catalog_v3_create_type",
            "catalog_v3_destroy_entry",
            "catalog_v3_destroy_type",
            "catalog_v3_list_entries",
            "catalog_v3_list_resources",
            "catalog_v3_list_types",
            "catalog_v3_show_entry",
            "catalog_v3_show_type",
            "catalog_v3_update_entry",
            "catalog_v3_update_type",
            "catalog_v3_update_type_schema",
        ),
    )

__all__ = (
    "catalog_v3_bulk_update_entries",
    "catalog_v3_create_entry",
    "catalog_v3_create_type",
    "catalog_v3_destroy_entry",
    "catalog_v3_destroy_type",
    "catalog_v3_list_entries",
    "catalog_v3_list_resources",
    "catalog_v3_list_types",
    "catalog_v3_show_entry",
    "catalog_v3_show_type",
    "catalog_v3_update_entry",
    "catalog_v3_update_type",
    "catalog_v3_update_type_schema",
)
