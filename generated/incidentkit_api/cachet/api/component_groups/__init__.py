# Generated from specs/cachet.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

"""The operations of one tag. Names resolve on first use."""

from typing import TYPE_CHECKING

from ....shared.lazy import lazy_names

if TYPE_CHECKING:
    from . import (
        component_groups_create,
        component_groups_delete,
        component_groups_list,
        component_groups_show,
        component_groups_update,
    )
else:
    __getattr__, __dir__ = lazy_names(
        __name__,
        {},
        (
            "component_groups_create",
            "component_groups_delete",
            "component_groups_list",
            "component_groups_show",
            "component_groups_update",
        ),
    )

__all__ = (
    "component_groups_create",
    "component_groups_delete",
    "component_groups_list",
    "component_groups_show",
    "component_groups_update",
)
