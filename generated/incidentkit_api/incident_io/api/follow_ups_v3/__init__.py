# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

"""The operations of one tag. Names resolve on first use."""

from typing import TYPE_CHECKING

from ....shared.lazy import lazy_names

if TYPE_CHECKING:
    from . import (
        follow_ups_v3_connect_external_issue,
        follow_ups_v3_create,
        follow_ups_v3_create_from_link,
        follow_ups_v3_delete,
        follow_ups_v3_list,
        follow_ups_v3_show,
        follow_ups_v3_update,
    )
else:
    __getattr__, __dir__ = lazy_names(
        __name__,
        {},
        (
            "follow_ups_v3_connect_external_issue",
            "follow_ups_v3_create",
            "follow_ups_v3_create_from_link",
            "follow_ups_v3_delete",
            "follow_ups_v3_list",
            "follow_ups_v3_show",
            "follow_ups_v3_update",
        ),
    )

__all__ = (
    "follow_ups_v3_connect_external_issue",
    "follow_ups_v3_create",
    "follow_ups_v3_create_from_link",
    "follow_ups_v3_delete",
    "follow_ups_v3_list",
    "follow_ups_v3_show",
    "follow_ups_v3_update",
)
