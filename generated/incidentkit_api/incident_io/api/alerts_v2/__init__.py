# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

"""The operations of one tag. Names resolve on first use."""

from typing import TYPE_CHECKING

from ....shared.lazy import lazy_names

if TYPE_CHECKING:
    from . import (
        alerts_v2_add_tags,
        alerts_v2_create_incident_alert,
        alerts_v2_list,
        alerts_v2_list_alert_tags,
        alerts_v2_list_incident_alerts,
        alerts_v2_remove_tags,
        alerts_v2_resolve,
        alerts_v2_set_tags,
        alerts_v2_show,
        alerts_v2_transition_incident_alert,
    )
else:
    __getattr__, __dir__ = lazy_names(
        __name__,
        {},
        (
            "alerts_v2_add_tags",
            "alerts_v2_create_incident_alert",
            "alerts_v2_list",
            "alerts_v2_list_alert_tags",
            "alerts_v2_list_incident_alerts",
            "alerts_v2_remove_tags",
            "alerts_v2_resolve",
            "alerts_v2_set_tags",
            "alerts_v2_show",
            "alerts_v2_transition_incident_alert",
        ),
    )

__all__ = (
    "alerts_v2_add_tags",
    "alerts_v2_create_incident_alert",
    "alerts_v2_list",
    "alerts_v2_list_alert_tags",
    "alerts_v2_list_incident_alerts",
    "alerts_v2_remove_tags",
    "alerts_v2_resolve",
    "alerts_v2_set_tags",
    "alerts_v2_show",
    "alerts_v2_transition_incident_alert",
)
