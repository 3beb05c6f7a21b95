# Generated from specs/cachet.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

"""The operations of one tag. Names resolve on first use."""

from typing import TYPE_CHECKING

from ....shared.lazy import lazy_names

if TYPE_CHECKING:
    from . import (
        schedule_updates_create,
        schedule_updates_delete,
        schedule_updates_list,
        schedule_updates_show,
        schedule_updates_update,
    )
else:
    __getattr__, __dir__ = lazy_names(
        __name__,
        {},
        (
            "schedule_updates_create",
            "schedule_updates_delete",
            "schedule_updates_list",
            "schedule_updates_show",
            "schedule_updates_update",
        ),
    )

__all__ = (
    "schedule_updates_create",
    "schedule_updates_delete",
    "schedule_updates_list",
    "schedule_updates_show",
    "schedule_updates_update",
)
