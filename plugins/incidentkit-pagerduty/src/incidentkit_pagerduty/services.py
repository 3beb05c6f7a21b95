"""Services, found by name."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, Literal

from incidentkit_api.shared.types import UNSET, Unset
from incidentkit_pagerduty_api.pagerduty.models.create_service_body import CreateServiceBody
from incidentkit_pagerduty_api.pagerduty.models.update_service_body import UpdateServiceBody

from incidentkit._json import is_object
from incidentkit.errors import ConfigurationError
from incidentkit.providers._arguments import body_of, refuse_none, require_trimmed
from incidentkit.providers._upserting import KeyLocks, Recipe, upsert

if TYPE_CHECKING:
    from incidentkit_api.shared.caller import Pages
    from incidentkit_pagerduty_api.pagerduty.models.service import Service

    from incidentkit import UpsertResult
    from incidentkit_pagerduty.client import PagerDuty

_WHAT: Final = "PagerDuty service"


class Services:
    """Services, `pagerduty.services`."""

    def __init__(self, client: PagerDuty) -> None:
        self._client = client
        self._locks = KeyLocks()

    def list(self, *, query: str | Unset = UNSET, team_ids: list[str] | Unset = UNSET) -> Pages[Service]:
        """Services by name, 100 a request. PagerDuty lists 10,000 at most.

        Args:
            query: Only services whose name contains this.
            team_ids: Only services of these teams.
        """
        return self._client.api.services.list_all_services(query=query, team_ids=team_ids)

    async def get(self, service_id: str) -> Service:
        """Return one service by its id.

        Raises:
            NotFoundError: There is none that this key may see.
        """
        return (await self._client.api.services.get_service(service_id)).service

    async def find(self, *, name: str) -> Service | None:
        """Return the service of exactly this name, or None; one request."""
        found = (await self._client.api.services.list_services(name=name)).services
        return next((service for service in found if service.name == name), None)

    async def upsert(
        self,
        *,
        name: str,
        escalation_policy_id: str | Unset = UNSET,
        description: str | Unset | None = UNSET,
        status: Literal["active", "disabled"] | Unset = UNSET,
        acknowledgement_timeout: int | Unset | None = UNSET,
        auto_resolve_timeout: int | Unset | None = UNSET,
    ) -> UpsertResult[Service]:
        """Create the service of this name, update it, or leave it. What is not given stays as it is.

        Args:
            name: Unique in the account; what it is found by.
            escalation_policy_id: Who is notified; required for a new service.
            description: None clears it.
            status: PagerDuty derives all others (`warning`, `critical`, `maintenance`) for services that are not
                disabled, so each of them counts as `active`.
            acknowledgement_timeout: Seconds until an acknowledged incident triggers again; None turns it off.
            auto_resolve_timeout: Seconds until an open incident is resolved; None turns it off.

        Returns:
            CREATED, UPDATED or UNCHANGED, and the service.

        Raises:
            ConfigurationError: `name` is empty or has whitespace around it, or a new service lacks its escalation
                policy.
            ValidationError: PagerDuty refuses a value.
        """
        require_trimmed(_WHAT, "name", name)
        refuse_none(_WHAT, escalation_policy_id=escalation_policy_id, status=status)
        if not isinstance(status, Unset) and status not in {"active", "disabled"}:
            raise ConfigurationError(f"{_WHAT}: status {status!r} cannot be set (expected active or disabled)")
        given = {
            "escalation_policy": reference("escalation_policy", escalation_policy_id),
            "description": "" if description is None else description,
            "status": status,
            "acknowledgement_timeout": acknowledgement_timeout,
            "auto_resolve_timeout": auto_resolve_timeout,
        }
        fields = {field: value for field, value in given.items() if not isinstance(value, Unset)}

        async def find(_fresh: bool) -> Service | None:
            return await self.find(name=name)

        async def create() -> Service:
            if "escalation_policy" not in fields:
                raise ConfigurationError(f"{_WHAT} {name!r}: a new one requires escalation_policy_id")
            # A service is created active, whatever is asked.
            new = {"type": "service", "name": name, **fields, "status": "active"}
            body = body_of(_WHAT, CreateServiceBody.from_dict, {"service": new})
            service = (await self._client.api.services.create_service(body=body)).service
            return service if matches(service) else await update(service)

        def matches(existing: Service) -> bool:
            current = existing.to_dict()
            return all(_comparable(field, current.get(field)) == _comparable(field, fields[field]) for field in fields)

        async def update(existing: Service) -> Service:
            # The escalation policy is required; what is left out stays.
            current = {"type": "service", "escalation_policy": existing.escalation_policy.to_dict()}
            body = body_of(_WHAT, UpdateServiceBody.from_dict, {"service": {**current, **fields}})
            return (await self._client.api.services.update_service(str(existing.id), body=body)).service

        return await upsert(Recipe(find, create, matches, update), self._locks(name))

    async def delete(self, service_id: str) -> None:
        """Delete a service.

        Raises:
            NotFoundError: There is none that this key may see.
        """
        await self._client.api.services.delete_service(service_id)


def reference(record_type: str, record_id: str | Unset) -> dict[str, str] | Unset:
    """Refer to another record by its id."""
    return record_id if isinstance(record_id, Unset) else {"id": record_id, "type": f"{record_type}_reference"}


def _comparable(field: str, value: Any) -> Any:
    """A field's value as PagerDuty keeps it: records by id, nothing as null, derived states as `active`."""
    if field == "status":
        return value == "disabled"
    return value.get("id") if is_object(value) else value or None
