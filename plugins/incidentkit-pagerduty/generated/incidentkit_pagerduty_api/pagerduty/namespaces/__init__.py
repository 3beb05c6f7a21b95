# Generated from specs/pagerduty.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

"""The operations of this API as methods, by tag. Names resolve on first use."""

from typing import TYPE_CHECKING

from incidentkit_api.shared.lazy import lazy_names

if TYPE_CHECKING:
    from ._api import Api
    from .abilities import Abilities
    from .escalation_policies import EscalationPolicies
    from .incidents import Incidents
    from .priorities import Priorities
    from .services import Services
    from .teams import Teams
    from .users import Users
else:
    __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "Api": "_api",
            "Abilities": "abilities",
            "EscalationPolicies": "escalation_policies",
            "Incidents": "incidents",
            "Priorities": "priorities",
            "Services": "services",
            "Teams": "teams",
            "Users": "users",
        },
    )

__all__ = ("Abilities", "Api", "EscalationPolicies", "Incidents", "Priorities", "Services", "Teams", "Users")
