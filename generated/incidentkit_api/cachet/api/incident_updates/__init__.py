# Generated from specs/cachet.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

"""The operations of one tag. Names resolve on first use."""

from typing import TYPE_CHECKING

from ....shared.lazy import lazy_names

if TYPE_CHECKING:
    from . import (
        incident_updates_create,
        incident_updates_delete,
        incident_updates_list,
        incident_updates_show,
        incident_updates_update,
    )
else:
    __getattr__, __dir__ = lazy_names(
        __name__,
        {},
        (
            "incident_updates_create",
            "incident_updates_delete",
            "incident_updates_list",
            "incident_updates_show",
            "incident_updates_update",
        ),
    )

__all__ = (
    "incident_updates_create",
    "incident_updates_delete",
    "incident_updates_list",
    "incident_updates_show",
    "incident_updates_update",
)
