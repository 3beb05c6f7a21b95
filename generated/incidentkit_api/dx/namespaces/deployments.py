# Generated from specs/dx.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..api import deployments as _operations

if TYPE_CHECKING:
    from ...shared.caller import Caller
    from ..models.deployment_result import DeploymentResult
    from ..models.deployments_create_payload import DeploymentsCreatePayload
    from ..models.deployments_delete_payload import DeploymentsDeletePayload
    from ..models.deployments_set_pull_services_payload import DeploymentsSetPullServicesPayload
    from ..models.deployments_update_payload import DeploymentsUpdatePayload
    from ..models.deployments_upsert_payload import DeploymentsUpsertPayload
    from ..models.result import Result


class Deployments:
    """Deployments and the services they concern.

    Each method sends one operation and returns the parsed body of its success; everything else is raised.
    """

    __slots__ = ("_caller",)

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def create(self, *, body: DeploymentsCreatePayload) -> DeploymentResult:
        """Record a deployment

        A reference ID used before with other values is refused, by 422 on newer servers and 409 on older
        ones. Without one every call records a new deployment. Finding its pull requests may take DX up to
        three days.

        Sent as `POST /api/deployments.create`. A repeat with the same `reference_id` is harmless; without
        one it may double the effect.
        """
        return await self._caller.call(_operations.deployments_create.asyncio_detailed, body=body)

    async def delete(self, *, body: DeploymentsDeletePayload) -> DeploymentResult:
        """Delete a deployment

        Succeeds as well when it is gone already. Deployments that came through a connector are refused.

        Sent as `POST /api/deployments.delete`. A repeat changes nothing more.
        """
        return await self._caller.call(_operations.deployments_delete.asyncio_detailed, body=body)

    async def set_pull_services(self, *, body: DeploymentsSetPullServicesPayload) -> Result:
        """Attach services to a pull request

        Adds to the services attached, or replaces them. Call it before the deployment is recorded.

        Sent as `POST /api/deployments.setPullServices`. A repeat changes nothing more.
        """
        return await self._caller.call(_operations.deployments_set_pull_services.asyncio_detailed, body=body)

    async def update(self, *, body: DeploymentsUpdatePayload) -> DeploymentResult:
        """Change a deployment

        Never makes one. Deployments that came through a connector are refused.

        Sent as `POST /api/deployments.update`. A repeat changes nothing more.
        """
        return await self._caller.call(_operations.deployments_update.asyncio_detailed, body=body)

    async def upsert(self, *, body: DeploymentsUpsertPayload) -> DeploymentResult:
        """Record or change a deployment

        Known by its reference ID, so a repeat is safe. Deployments that came through a connector are
        refused.

        Sent as `POST /api/deployments.upsert`. A repeat is merged or refused.
        """
        return await self._caller.call(_operations.deployments_upsert.asyncio_detailed, body=body)
