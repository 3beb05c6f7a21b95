"""Whose a type is: noted in its annotations, which the API keeps for tools."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from incidentkit_api.incident_io.models.catalog_type_v3 import CatalogTypeV3

OWNER: Final = "incidentkit/sync_id"
"""The annotation that names the sync a type belongs to."""

_IMPORTER: Final = "incident.io/catalog-importer/sync-id"
_RELEASE: Final = "io.catalog_types.upsert(type_name=..., name=..., {})"


def owner_of(catalog_type: CatalogTypeV3) -> str | None:
    """The `sync_id` that the type is noted for, or None."""
    return catalog_type.annotations.additional_properties.get(OWNER) or None


def refusal(catalog_type: CatalogTypeV3, sync_id: str, *, adopt: bool) -> str | None:
    """Why a sync may not touch a type that is there; None where it may."""
    owner = owner_of(catalog_type)
    if owner == sync_id:
        return None
    if owner is not None:
        return f"{catalog_type.type_name}: belongs to the sync {owner!r}; use that sync_id, or another type name"
    if why := _kept_elsewhere(catalog_type):
        return f"{catalog_type.type_name}: {why}"
    if not adopt:
        return (
            f"{catalog_type.type_name}: is there and belongs to nobody;"
            " adopt it (adopt=True, --adopt), or use another type name"
        )
    return None


def _kept_elsewhere(catalog_type: CatalogTypeV3) -> str | None:
    if not catalog_type.is_editable:
        return "an integration keeps this type, it cannot be changed; use another type name"
    if importer := catalog_type.annotations.additional_properties.get(_IMPORTER):
        mend = _RELEASE.format(f'annotations={{"{_IMPORTER}": ""}}')
        return f"belongs to the catalog importer ({importer!r}); release it there, or with {mend}"
    if catalog_type.source_repo_url:
        mend = _RELEASE.format('source_repo_url=""')
        return f"is managed in {catalog_type.source_repo_url}; release it there, or with {mend}"
    return None
