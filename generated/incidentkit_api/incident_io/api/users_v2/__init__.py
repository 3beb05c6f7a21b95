# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

"""The operations of one tag. Names resolve on first use."""

from typing import TYPE_CHECKING

from ....shared.lazy import lazy_names

if TYPE_CHECKING:
    from . import (
        users_v2_list,
        users_v2_list_notification_methods,
        users_v2_list_notification_rules,
        users_v2_show,
        users_v2_show_paging_provider,
        users_v2_update_paging_provider,
    )
else:
    __getattr__, __dir__ = lazy_names(
        __name__,
        {},
        (
            "users_v2_list",
            "users_v2_list_notification_methods",
            "users_v2_list_notification_rules",
            "users_v2_show",
            "users_v2_show_paging_provider",
            "users_v2_update_paging_provider",
        ),
    )

__all__ = (
    "users_v2_list",
    "users_v2_list_notification_methods",
    "users_v2_list_notification_rules",
    "users_v2_show",
    "users_v2_show_paging_provider",
    "users_v2_update_paging_provider",
)
