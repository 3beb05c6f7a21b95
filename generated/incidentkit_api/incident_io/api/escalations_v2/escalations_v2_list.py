# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ....shared.calling import send as _send
from ....shared.decoding import parse_json
from ....shared.encoding import query as _query
from ....shared.types import UNSET, Unset
from ... import models as _models

if TYPE_CHECKING:
    from ....shared.client import AuthenticatedClient
    from ....shared.filters import FilterBy
    from ....shared.types import Response
    from ...models.escalations_list_result_v2 import EscalationsListResultV2
    from ...models.escalations_v2_list_alert import EscalationsV2ListAlert
    from ...models.escalations_v2_list_created_at import EscalationsV2ListCreatedAt
    from ...models.escalations_v2_list_escalation_path import EscalationsV2ListEscalationPath
    from ...models.escalations_v2_list_idempotency_key import EscalationsV2ListIdempotencyKey
    from ...models.escalations_v2_list_incident import EscalationsV2ListIncident
    from ...models.escalations_v2_list_status import EscalationsV2ListStatus
    from ...models.escalations_v2_list_updated_at import EscalationsV2ListUpdatedAt


def _get_kwargs(
    *,
    page_size: int | Unset = UNSET,
    after: str | Unset = UNSET,
    escalation_path: EscalationsV2ListEscalationPath | FilterBy | Unset = UNSET,
    status: EscalationsV2ListStatus | FilterBy | Unset = UNSET,
    alert: EscalationsV2ListAlert | FilterBy | Unset = UNSET,
    incident: EscalationsV2ListIncident | FilterBy | Unset = UNSET,
    created_at: EscalationsV2ListCreatedAt | FilterBy | Unset = UNSET,
    updated_at: EscalationsV2ListUpdatedAt | FilterBy | Unset = UNSET,
    idempotency_key: EscalationsV2ListIdempotencyKey | FilterBy | Unset = UNSET,
) -> dict[str, Any]:
    _request: dict[str, Any] = {
        "method": "get",
        "url": "/v2/escalations",
        "extensions": {"operation": "GET /v2/escalations"},
    }
    _params = _query(
        {
            "page_size": page_size,
            "after": after,
            "escalation_path": escalation_path,
            "status": status,
            "alert": alert,
            "incident": incident,
            "created_at": created_at,
            "updated_at": updated_at,
            "idempotency_key": idempotency_key,
        }
    )
    if _params:
        _request["params"] = _params
    return _request


def _parse_response(status: int, content: bytes) -> EscalationsListResultV2 | None:
    return parse_json(content, _models.EscalationsListResultV2.from_dict)


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    page_size: int | Unset = UNSET,
    after: str | Unset = UNSET,
    escalation_path: EscalationsV2ListEscalationPath | FilterBy | Unset = UNSET,
    status: EscalationsV2ListStatus | FilterBy | Unset = UNSET,
    alert: EscalationsV2ListAlert | FilterBy | Unset = UNSET,
    incident: EscalationsV2ListIncident | FilterBy | Unset = UNSET,
    created_at: EscalationsV2ListCreatedAt | FilterBy | Unset = UNSET,
    updated_at: EscalationsV2ListUpdatedAt | FilterBy | Unset = UNSET,
    idempotency_key: EscalationsV2ListIdempotencyKey | FilterBy | Unset = UNSET,
) -> Response[EscalationsListResultV2]:
    """List escalations

    The filter `idempotency_key[is]` finds one by the key it was made with. Cursor-paged: 25 records per
    page unless told, 50 at most. Needs the scope `escalations.view`.

    Sent as `GET /v2/escalations`.

    Args:
        page_size: Records per page. The server's default is 25.
        after: Cursor: `pagination_meta.after` of the page before. Left out for the first page.
        escalation_path: Filter by operator: `escalation_path[one_of]=value`, repeated for more
            values.
        status: Filter by operator: `status[one_of]=value`, repeated for more values.
        alert: Filter by operator: `alert[one_of]=value`, repeated for more values.
        incident: Filter by operator: `incident[one_of]=value`, repeated for more values.
        created_at: Filter by time: `created_at[gte]=`, `created_at[lte]=`, or
            `created_at[date_range]=FROM~TO`.
        updated_at: Filter by time: `updated_at[gte]=`, `updated_at[lte]=`, or
            `updated_at[date_range]=FROM~TO`.
        idempotency_key: By the key it was made with: `idempotency_key[is]=value`.

    Returns:
        Any answer, with any status; `parsed` is filled for a success that has a body.

    Raises:
        DecodeError: The body of a success is not what the specification promises.
        httpx.HTTPError: No answer came.
    """
    _request = _get_kwargs(
        page_size=page_size,
        after=after,
        escalation_path=escalation_path,
        status=status,
        alert=alert,
        incident=incident,
        created_at=created_at,
        updated_at=updated_at,
        idempotency_key=idempotency_key,
    )
    return await _send(client, _request, _parse_response)


async def asyncio(
    *,
    client: AuthenticatedClient,
    page_size: int | Unset = UNSET,
    after: str | Unset = UNSET,
    escalation_path: EscalationsV2ListEscalationPath | FilterBy | Unset = UNSET,
    status: EscalationsV2ListStatus | FilterBy | Unset = UNSET,
    alert: EscalationsV2ListAlert | FilterBy | Unset = UNSET,
    incident: EscalationsV2ListIncident | FilterBy | Unset = UNSET,
    created_at: EscalationsV2ListCreatedAt | FilterBy | Unset = UNSET,
    updated_at: EscalationsV2ListUpdatedAt | FilterBy | Unset = UNSET,
    idempotency_key: EscalationsV2ListIdempotencyKey | FilterBy | Unset = UNSET,
) -> EscalationsListResultV2 | None:
    """Do as `asyncio_detailed`, and return only the body of a success; None stands for every other answer."""
    return (
        await asyncio_detailed(
            page_size=page_size,
            after=after,
            escalation_path=escalation_path,
            status=status,
            alert=alert,
            incident=incident,
            created_at=created_at,
            updated_at=updated_at,
            idempotency_key=idempotency_key,
            client=client,
        )
    ).parsed
