# Generated from specs/pagerduty.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

"""The operations of this API, by tag. Names resolve on first use."""

from typing import TYPE_CHECKING

from incidentkit_api.shared.lazy import lazy_names

if TYPE_CHECKING:
    from . import abilities, escalation_policies, incidents, priorities, services, teams, users
else:
    __getattr__, __dir__ = lazy_names(
        __name__, {}, ("abilities", "escalation_policies", "incidents", "priorities", "services", "teams", "users")
    )

__all__ = ("abilities", "escalation_policies", "incidents", "priorities", "services", "teams", "users")
