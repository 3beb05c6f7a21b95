# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

"""The operations of this API, by tag. Names resolve on first use."""

from typing import TYPE_CHECKING

from ...shared.lazy import lazy_names

if TYPE_CHECKING:
    from . import (
        catalog_v3,
        custom_field_options_v1,
        custom_fields_v2,
        incident_statuses_v1,
        incident_types_v1,
        incident_updates_v2,
        incidents_v2,
        severities_v1,
        users_v2,
        utilities_v1,
    )
else:
    __getattr__, __dir__ = lazy_names(
        __name__,
        {},
        (
            "catalog_v3",
            "custom_field_options_v1",
            "custom_fields_v2",
            "incident_statuses_v1",
            "incident_types_v1",
            "incident_updates_v2",
            "incidents_v2",
            "severities_v1",
            "users_v2",
            "utilities_v1",
        ),
    )

__all__ = (
    "catalog_v3",
    "custom_field_options_v1",
    "custom_fields_v2",
    "incident_statuses_v1",
    "incident_types_v1",
    "incident_updates_v2",
    "incidents_v2",
    "severities_v1",
    "users_v2",
    "utilities_v1",
)
