# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

"""The operations of one tag. Names resolve on first use."""

from typing import TYPE_CHECKING

from ....shared.lazy import lazy_names

if TYPE_CHECKING:
    from . import (
        escalations_v2_cancel_escalation,
        escalations_v2_check_escalation_permissions,
        escalations_v2_create,
        escalations_v2_create_path,
        escalations_v2_destroy_path,
        escalations_v2_list,
        escalations_v2_list_paths,
        escalations_v2_reassign_escalation,
        escalations_v2_respond_escalation,
        escalations_v2_show,
        escalations_v2_show_path,
        escalations_v2_update_path,
    )
else:
    __getattr__, __dir__ = lazy_names(
        __name__,
        {},
        (
            "escalations_v2_cancel_escalation",
            "escalations_v2_check_escalation_permissions",
            "escalations_v2_create",
            "escalations_v2_create_path",
            "escalations_v2_destroy_path",
            "escalations_v2_list",
            "escalations_v2_list_paths",
            "escalations_v2_reassign_escalation",
            "escalations_v2_respond_escalation",
            "escalations_v2_show",
            "escalations_v2_show_path",
            "escalations_v2_update_path",
        ),
    )

__all__ = (
    "escalations_v2_cancel_escalation",
    "escalations_v2_check_escalation_permissions",
    "escalations_v2_create",
    "escalations_v2_create_path",
    "escalations_v2_destroy_path",
    "escalations_v2_list",
    "escalations_v2_list_paths",
    "escalations_v2_reassign_escalation",
    "escalations_v2_respond_escalation",
    "escalations_v2_show",
    "escalations_v2_show_path",
    "escalations_v2_update_path",
)
