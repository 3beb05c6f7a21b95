# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

"""The operations of one tag. Names resolve on first use."""

from typing import TYPE_CHECKING

from ....shared.lazy import lazy_names

if TYPE_CHECKING:
    from . import (
        escalation_path_templates_v2_create,
        escalation_path_templates_v2_destroy,
        escalation_path_templates_v2_list,
        escalation_path_templates_v2_show,
        escalation_path_templates_v2_update,
    )
else:
    __getattr__, __dir__ = lazy_names(
        __name__,
        {},
        (
            "escalation_path_templates_v2_create",
            "escalation_path_templates_v2_destroy",
            "escalation_path_templates_v2_list",
            "escalation_path_templates_v2_show",
            "escalation_path_templates_v2_update",
        ),
    )

__all__ = (
    "escalation_path_templates_v2_create",
    "escalation_path_templates_v2_destroy",
    "escalation_path_templates_v2_list",
    "escalation_path_templates_v2_show",
    "escalation_path_templates_v2_update",
)
