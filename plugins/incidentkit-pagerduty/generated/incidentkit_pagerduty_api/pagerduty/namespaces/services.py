# Generated from specs/pagerduty.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from typing import TYPE_CHECKING

from incidentkit_api.shared.paging import next_offset as _next_offset
from incidentkit_api.shared.types import UNSET, Unset

from ..api import services as _operations

if TYPE_CHECKING:
    from builtins import list as _list

    from incidentkit_api.shared.caller import Caller, Pages

    from ..models.create_service_body import CreateServiceBody
    from ..models.create_service_response_201 import CreateServiceResponse201
    from ..models.get_service_include_item import GetServiceIncludeItem
    from ..models.get_service_response_200 import GetServiceResponse200
    from ..models.list_services_include_item import ListServicesIncludeItem
    from ..models.list_services_response_200 import ListServicesResponse200
    from ..models.list_services_sort_by import ListServicesSortBy
    from ..models.service import Service
    from ..models.update_service_body import UpdateServiceBody
    from ..models.update_service_response_200 import UpdateServiceResponse200


class Services:
    """Services, which incidents are opened on.

    Each method sends one operation and returns the parsed body of its success; everything else is raised.
    """

    __slots__ = ("_caller",)

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def list_services(
        self,
        *,
        query: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        total: bool | Unset = UNSET,
        team_ids: _list[str] | Unset = UNSET,
        time_zone: str | Unset = UNSET,
        sort_by: ListServicesSortBy | Unset = UNSET,
        include: _list[ListServicesIncludeItem] | Unset = UNSET,
        name: str | Unset = UNSET,
    ) -> ListServicesResponse200:
        """Page through services

        Sent as `GET /services`.

        Args:
            query: Only records whose name contains this.
            limit: How many records a page has, at most 100.
            offset: How many records to skip.
            total: Whether to count all records, which is slow. The server's default is false.
            team_ids: Only records of these teams.
            time_zone: The zone that times are written in.
            sort_by: The order of the records. The server's default is "name".
            include: What to write out instead of referring to it.
            name: Only the service with exactly this name.
        """
        return await self._caller.call(
            _operations.list_services.asyncio_detailed,
            query=query,
            limit=limit,
            offset=offset,
            total=total,
            team_ids=team_ids,
            time_zone=time_zone,
            sort_by=sort_by,
            include=include,
            name=name,
        )

    def list_all_services(
        self,
        *,
        query: str | Unset = UNSET,
        limit: int = 100,
        offset: int | Unset = UNSET,
        total: bool | Unset = UNSET,
        team_ids: _list[str] | Unset = UNSET,
        time_zone: str | Unset = UNSET,
        sort_by: ListServicesSortBy | Unset = UNSET,
        include: _list[ListServicesIncludeItem] | Unset = UNSET,
        name: str | Unset = UNSET,
    ) -> Pages[Service]:
        """Page through services, page after page

        Sent as `GET /services`. `offset` says where to start.

        Args:
            query: Only records whose name contains this.
            limit: How many records a page has, at most 100.
            offset: How many records to skip.
            total: Whether to count all records, which is slow. The server's default is false.
            team_ids: Only records of these teams.
            time_zone: The zone that times are written in.
            sort_by: The order of the records. The server's default is "name".
            include: What to write out instead of referring to it.
            name: Only the service with exactly this name.
        """

        async def fetch(_position: str | None) -> tuple[_list[Service], str | None]:
            _answer = await self.list_services(
                query=query,
                limit=limit,
                offset=offset if _position is None else int(_position),
                total=total,
                team_ids=team_ids,
                time_zone=time_zone,
                sort_by=sort_by,
                include=include,
                name=name,
            )
            _found = _answer.services
            return _found, _next_offset(_answer, _found, _position or offset)

        return self._caller.paginate(fetch)

    async def create_service(self, *, body: CreateServiceBody) -> CreateServiceResponse201:
        """Add a service

        Names are unique.

        Sent as `POST /services`. A repeat is merged or refused.
        """
        return await self._caller.call(_operations.create_service.asyncio_detailed, body=body)

    async def get_service(
        self, id: str, *, include: _list[GetServiceIncludeItem] | Unset = UNSET
    ) -> GetServiceResponse200:
        """Show a service

        Sent as `GET /services/{id}`.

        Args:
            id: Which record.
            include: What to write out instead of referring to it.
        """
        return await self._caller.call(_operations.get_service.asyncio_detailed, id=id, include=include)

    async def update_service(self, id: str, *, body: UpdateServiceBody) -> UpdateServiceResponse200:
        """Change a service

        Sent as `PUT /services/{id}`. A repeat changes nothing more.

        Args:
            id: Which record.
        """
        return await self._caller.call(_operations.update_service.asyncio_detailed, id=id, body=body)

    async def delete_service(self, id: str) -> None:
        """Remove a service

        Sent as `DELETE /services/{id}`. A repeat changes nothing more.

        Args:
            id: Which record.
        """
        return await self._caller.call(_operations.delete_service.asyncio_detailed, id=id)
