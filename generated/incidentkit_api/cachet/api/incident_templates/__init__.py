# Generated from specs/cachet.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

"""The operations of one tag. Names resolve on first use."""

from typing import TYPE_CHECKING

from ....shared.lazy import lazy_names

if TYPE_CHECKING:
    from . import (
        incident_templates_create,
        incident_templates_delete,
        incident_templates_list,
        incident_templates_show,
        incident_templates_update,
    )
else:
    __getattr__, __dir__ = lazy_names(
        __name__,
        {},
        (
            "incident_templates_create",
            "incident_templates_delete",
            "incident_templates_list",
            "incident_templates_show",
            "incident_templates_update",
        ),
    )

__all__ = (
    "incident_templates_create",
    "incident_templates_delete",
    "incident_templates_list",
    "incident_templates_show",
    "incident_templates_update",
)
