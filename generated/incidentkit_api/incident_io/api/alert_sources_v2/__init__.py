# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

"""The operations of one tag. Names resolve on first use."""

from typing import TYPE_CHECKING

from ....shared.lazy import lazy_names

if TYPE_CHECKING:
    from . import (
        alert_sources_v2_create,
        alert_sources_v2_delete,
        alert_sources_v2_list,
        alert_sources_v2_show,
        alert_sources_v2_update,
        alert_sources_v2_validate,
    )
else:
    __getattr__, __dir__ = lazy_names(
        __name__,
        {},
        (
            "alert_sources_v2_create",
            "alert_sources_v2_delete",
            "alert_sources_v2_list",
            "alert_sources_v2_show",
            "alert_sources_v2_update",
            "alert_sources_v2_validate",
        ),
    )

__all__ = (
    "alert_sources_v2_create",
    "alert_sources_v2_delete",
    "alert_sources_v2_list",
    "alert_sources_v2_show",
    "alert_sources_v2_update",
    "alert_sources_v2_validate",
)
