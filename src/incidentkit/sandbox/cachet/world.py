"""What all resources of Cachet share: the records, the clock, who reads, and each other."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from incidentkit.sandbox.api import call_of
from incidentkit.sandbox.cachet import dates
from incidentkit.sandbox.cachet.refusals import lacks_ability

if TYPE_CHECKING:
    from datetime import datetime

    from starlette.requests import Request

    from incidentkit.sandbox.cachet.resource import Resource
    from incidentkit.sandbox.core import Sandbox
    from incidentkit.sandbox.store import Collection


@dataclass(frozen=True, slots=True)
class Viewer:
    """Who asks. `abilities` None: all."""

    authenticated: bool
    abilities: frozenset[str] | None = None

    def may(self, ability: str) -> bool:
        """Does the token carry the ability?"""
        return self.authenticated and (self.abilities is None or bool(self.abilities & {ability, "*"}))

    def need(self, ability: str) -> None:
        """Refuse with 403 without the ability."""
        if not self.may(ability):
            raise lacks_ability(ability)


@dataclass
class World:
    """One status page."""

    sandbox: Sandbox
    resources: dict[str, Resource] = field(default_factory=dict[str, "Resource"])

    def records(self, type_: str) -> Collection:
        """The records of a type, by id as text."""
        return self.sandbox.store.collection(f"cachet.{type_}")

    def exists(self, type_: str, id_: int) -> bool:
        """Is there such a record?"""
        return str(id_) in self.records(type_)

    def now(self) -> datetime:
        """The sandbox's wall clock."""
        return self.sandbox.now()

    def stamp(self) -> str:
        """Now, as dates are kept."""
        return dates.stored(self.now())

    def viewer(self, request: Request) -> Viewer:
        """Who sent the request."""
        if not self.sandbox.accepts(call_of(request).caller.token):
            return Viewer(authenticated=False)
        abilities = self.sandbox.abilities
        return Viewer(authenticated=True, abilities=None if abilities is None else frozenset(abilities))
