# Generated from specs/pagerduty.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from incidentkit_api.shared.caller import Caller

    from .abilities import Abilities
    from .escalation_policies import EscalationPolicies
    from .incidents import Incidents
    from .priorities import Priorities
    from .services import Services
    from .teams import Teams
    from .users import Users


class Api:
    """Every operation of this API, by tag; a namespace is loaded when it is used."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def __dir__(self) -> list[str]:
        return ["abilities", "escalation_policies", "incidents", "priorities", "services", "teams", "users"]

    @cached_property
    def abilities(self) -> Abilities:
        """What the plan of the account includes."""
        from .abilities import Abilities

        return Abilities(self._caller)

    @cached_property
    def escalation_policies(self) -> EscalationPolicies:
        """Who is notified of an incident, and in which order."""
        from .escalation_policies import EscalationPolicies

        return EscalationPolicies(self._caller)

    @cached_property
    def incidents(self) -> Incidents:
        """Incidents and the notes on them."""
        from .incidents import Incidents

        return Incidents(self._caller)

    @cached_property
    def priorities(self) -> Priorities:
        """The priorities that an account gives its incidents."""
        from .priorities import Priorities

        return Priorities(self._caller)

    @cached_property
    def services(self) -> Services:
        """Services, which incidents are opened on."""
        from .services import Services

        return Services(self._caller)

    @cached_property
    def teams(self) -> Teams:
        """Teams of users."""
        from .teams import Teams

        return Teams(self._caller)

    @cached_property
    def users(self) -> Users:
        """Users of the account."""
        from .users import Users

        return Users(self._caller)
