# Generated from specs/pagerduty.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

"""The operations of one tag. Names resolve on first use."""

from typing import TYPE_CHECKING

from incidentkit_api.shared.lazy import lazy_names

if TYPE_CHECKING:
    from . import (
        create_incident,
        create_incident_note,
        get_incident,
        list_incident_notes,
        list_incidents,
        update_incident,
    )
else:
    __getattr__, __dir__ = lazy_names(
        __name__,
        {},
        (
            "create_incident",
            "create_incident_note",
            "get_incident",
            "list_incident_notes",
            "list_incidents",
            "update_incident",
        ),
    )

__all__ = (
    "create_incident",
    "create_incident_note",
    "get_incident",
    "list_incident_notes",
    "list_incidents",
    "update_incident",
)
