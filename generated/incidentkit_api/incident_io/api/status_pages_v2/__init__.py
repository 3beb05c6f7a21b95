# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

"""The operations of one tag. Names resolve on first use."""

from typing import TYPE_CHECKING

from ....shared.lazy import lazy_names

if TYPE_CHECKING:
    from . import (
        status_pages_v2_create_status_page_incident,
        status_pages_v2_create_status_page_incident_update,
        status_pages_v2_create_status_page_maintenance,
        status_pages_v2_create_status_page_maintenance_update,
        status_pages_v2_create_status_page_retrospective_incident,
        status_pages_v2_delete_status_page_maintenance,
        status_pages_v2_list_status_page_incidents,
        status_pages_v2_list_status_page_maintenances,
        status_pages_v2_list_status_pages,
        status_pages_v2_show_status_page,
        status_pages_v2_show_status_page_component_availability,
        status_pages_v2_show_status_page_incident,
        status_pages_v2_show_status_page_maintenance,
        status_pages_v2_show_status_page_structure,
        status_pages_v2_update_status_page_incident,
        status_pages_v2_update_status_page_maintenance,
    )
else:
    __getattr__, __dir__ = lazy_names(
        __name__,
        {},
        (
            "status_pages_v2_create_status_page_incident",
            "status_pages_v2_create_status_page_incident_update",
            "status_pages_v2_create_status_page_maintenance",
            "status_pages_v2_create_status_page_maintenance_update",
            "status_pages_v2_create_status_page_retrospective_incident",
            "status_pages_v2_delete_status_page_maintenance",
            "status_pages_v2_list_status_page_incidents",
            "status_pages_v2_list_status_page_maintenances",
            "status_pages_v2_list_status_pages",
            "status_pages_v2_show_status_page",
            "status_pages_v2_show_status_page_component_availability",
            "status_pages_v2_show_status_page_incident",
            "status_pages_v2_show_status_page_maintenance",
            "status_pages_v2_show_status_page_structure",
            "status_pages_v2_update_status_page_incident",
            "status_pages_v2_update_status_page_maintenance",
        ),
    )

__all__ = (
    "status_pages_v2_create_status_page_incident",
    "status_pages_v2_create_status_page_incident_update",
    "status_pages_v2_create_status_page_maintenance",
    "status_pages_v2_create_status_page_maintenance_update",
    "status_pages_v2_create_status_page_retrospective_incident",
    "status_pages_v2_delete_status_page_maintenance",
    "status_pages_v2_list_status_page_incidents",
    "status_pages_v2_list_status_page_maintenances",
    "status_pages_v2_list_status_pages",
    "status_pages_v2_show_status_page",
    "status_pages_v2_show_status_page_component_availability",
    "status_pages_v2_show_status_page_incident",
    "status_pages_v2_show_status_page_maintenance",
    "status_pages_v2_show_status_page_structure",
    "status_pages_v2_update_status_page_incident",
    "status_pages_v2_update_status_page_maintenance",
)
