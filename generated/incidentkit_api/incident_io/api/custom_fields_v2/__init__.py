# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

"""The operations of one tag. Names resolve on first use."""

from typing import TYPE_CHECKING

from ....shared.lazy import lazy_names

if TYPE_CHECKING:
    from . import (
        custom_fields_v2_create,
        custom_fields_v2_delete,
        custom_fields_v2_list,
        custom_fields_v2_show,
        custom_fields_v2_update,
    )
else:
    __getattr__, __dir__ = lazy_names(
        __name__,
        {},
        (
            "custom_fields_v2_create",
            "custom_fields_v2_delete",
            "custom_fields_v2_list",
            "custom_fields_v2_show",
            "custom_fields_v2_update",
        ),
    )

__all__ = (
    "custom_fields_v2_create",
    "custom_fields_v2_delete",
    "custom_fields_v2_list",
    "custom_fields_v2_show",
    "custom_fields_v2_update",
)
