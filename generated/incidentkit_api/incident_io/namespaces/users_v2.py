# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from typing import TYPE_CHECKING

from ...shared.paging import next_cursor as _next_cursor
from ...shared.types import UNSET, Unset
from ..api import users_v2 as _operations

if TYPE_CHECKING:
    from builtins import list as _list

    from ...shared.caller import Caller, Pages
    from ..models.user_with_roles_v2 import UserWithRolesV2
    from ..models.users_list_notification_methods_result_v2 import UsersListNotificationMethodsResultV2
    from ..models.users_list_notification_rules_result_v2 import UsersListNotificationRulesResultV2
    from ..models.users_list_result_v2 import UsersListResultV2
    from ..models.users_show_paging_provider_result_v2 import UsersShowPagingProviderResultV2
    from ..models.users_show_result_v2 import UsersShowResultV2
    from ..models.users_update_paging_provider_payload_v2 import UsersUpdatePagingProviderPayloadV2


class UsersV2:
    """People known to the organisation, and how they are paged.

    Each method sends one operation and returns the parsed body of its success; everything else is raised.
    """

    __slots__ = ("_caller",)

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def list(
        self,
        *,
        email: str | Unset = UNSET,
        slack_user_id: str | Unset = UNSET,
        include_inactive: bool | Unset = UNSET,
        page_size: int | Unset = UNSET,
        after: str | Unset = UNSET,
    ) -> UsersListResultV2:
        """List users

        Only active ones unless `include_inactive` is set. Cursor-paged: 25 records per page unless told,
        10,000 at most. Needs the scope `users.view`.

        Sent as `GET /v2/users`.

        Args:
            email: Only the user with this e-mail address.
            slack_user_id: Only the user with this Slack ID.
            include_inactive: Deactivated users as well.
            page_size: Records per page. The server's default is 25.
            after: Cursor: `pagination_meta.after` of the page before. Left out for the first page.
        """
        return await self._caller.call(
            _operations.users_v2_list.asyncio_detailed,
            email=email,
            slack_user_id=slack_user_id,
            include_inactive=include_inactive,
            page_size=page_size,
            after=after,
        )

    def list_all(
        self,
        *,
        email: str | Unset = UNSET,
        slack_user_id: str | Unset = UNSET,
        include_inactive: bool | Unset = UNSET,
        page_size: int = 250,
        after: str | Unset = UNSET,
    ) -> Pages[UserWithRolesV2]:
        """List users, page after page

        Only active ones unless `include_inactive` is set. Cursor-paged: 25 records per page unless told,
        10,000 at most. Needs the scope `users.view`.

        Sent as `GET /v2/users`. `after` says where to start.

        Args:
            email: Only the user with this e-mail address.
            slack_user_id: Only the user with this Slack ID.
            include_inactive: Deactivated users as well.
            page_size: Records per page. The server's default is 25.
            after: Cursor: `pagination_meta.after` of the page before. Left out for the first page.
        """

        async def fetch(_position: str | None) -> tuple[_list[UserWithRolesV2], str | None]:
            _answer = await self.list(
                email=email,
                slack_user_id=slack_user_id,
                include_inactive=include_inactive,
                page_size=page_size,
                after=after if _position is None else _position,
            )
            _found = _answer.users
            return _found, _next_cursor(_answer.pagination_meta, _found, page_size)

        return self._caller.paginate(fetch)

    async def show(self, id: str) -> UsersShowResultV2:
        """Show a user

        Needs the scope `users.view`.

        Sent as `GET /v2/users/{id}`.
        """
        return await self._caller.call(_operations.users_v2_show.asyncio_detailed, id=id)

    async def list_notification_methods(self, user_id: str) -> UsersListNotificationMethodsResultV2:
        """List the contact methods of a user

        Not paged. Addresses may be redacted for keys without the role to see them. Needs the scope
        `notification_methods.view`.

        Sent as `GET /v2/users/{user_id}/notification_methods`.
        """
        return await self._caller.call(_operations.users_v2_list_notification_methods.asyncio_detailed, user_id=user_id)

    async def list_notification_rules(self, user_id: str) -> UsersListNotificationRulesResultV2:
        """List the notification rules of a user

        Not paged. Needs the scope `notification_rules.view`.

        Sent as `GET /v2/users/{user_id}/notification_rules`.
        """
        return await self._caller.call(_operations.users_v2_list_notification_rules.asyncio_detailed, user_id=user_id)

    async def show_paging_provider(self, user_id: str) -> UsersShowPagingProviderResultV2:
        """Show which paging provider a user prefers

        Needs the scope `user_preferences.view`.

        Sent as `GET /v2/users/{user_id}/paging_provider`.
        """
        return await self._caller.call(_operations.users_v2_show_paging_provider.asyncio_detailed, user_id=user_id)

    async def update_paging_provider(self, user_id: str, *, body: UsersUpdatePagingProviderPayloadV2) -> None:
        """Set which paging provider a user prefers

        Overwrites the present choice. Needs the scope `users.preferred_paging_provider.edit`.

        Sent as `POST /v2/users/{user_id}/paging_provider`. A repeat changes nothing more.
        """
        return await self._caller.call(
            _operations.users_v2_update_paging_provider.asyncio_detailed, user_id=user_id, body=body
        )
