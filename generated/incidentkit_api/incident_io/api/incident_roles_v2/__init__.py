# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

"""The operations of one tag. Names resolve on first use."""

from typing import TYPE_CHECKING

from ....shared.lazy import lazy_names

if TYPE_CHECKING:
    from . import (
        incident_roles_v2_create,
        incident_roles_v2_delete,
        incident_roles_v2_list,
        incident_roles_v2_show,
        incident_roles_v2_update,
    )
else:
    __getattr__, __dir__ = lazy_names(
        __name__,
        {},
        (
            "incident_roles_v2_create",
            "incident_roles_v2_delete",
            "incident_roles_v2_list",
            "incident_roles_v2_show",
            "incident_roles_v2_update",
        ),
    )

__all__ = (
    "incident_roles_v2_create",
    "incident_roles_v2_delete",
    "incident_roles_v2_list",
    "incident_roles_v2_show",
    "incident_roles_v2_update",
)
