# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

"""The operations of one tag. Names resolve on first use."""

from typing import TYPE_CHECKING

from ....shared.lazy import lazy_names

if TYPE_CHECKING:
    from . import (
        alert_notes_v1_create,
        alert_notes_v1_delete,
        alert_notes_v1_list,
        alert_notes_v1_show,
        alert_notes_v1_update,
    )
else:
    __getattr__, __dir__ = lazy_names(
        __name__,
        {},
        (
            "alert_notes_v1_create",
            "alert_notes_v1_delete",
            "alert_notes_v1_list",
            "alert_notes_v1_show",
            "alert_notes_v1_update",
        ),
    )

__all__ = (
    "alert_notes_v1_create",
    "alert_notes_v1_delete",
    "alert_notes_v1_list",
    "alert_notes_v1_show",
    "alert_notes_v1_update",
)
