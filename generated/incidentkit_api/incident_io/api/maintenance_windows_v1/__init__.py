# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

"""The operations of one tag. Names resolve on first use."""

from typing import TYPE_CHECKING

from ....shared.lazy import lazy_names

if TYPE_CHECKING:
    from . import (
        maintenance_windows_v1_create,
        maintenance_windows_v1_delete,
        maintenance_windows_v1_list,
        maintenance_windows_v1_show,
        maintenance_windows_v1_update,
    )
else:
    __getattr__, __dir__ = lazy_names(
        __name__,
        {},
        (
            "maintenance_windows_v1_create",
            "maintenance_windows_v1_delete",
            "maintenance_windows_v1_list",
            "maintenance_windows_v1_show",
            "maintenance_windows_v1_update",
        ),
    )

__all__ = (
    "maintenance_windows_v1_create",
    "maintenance_windows_v1_delete",
    "maintenance_windows_v1_list",
    "maintenance_windows_v1_show",
    "maintenance_windows_v1_update",
)
