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
    from ...models.workflow_runs_list_result_v2 import WorkflowRunsListResultV2
    from ...models.workflow_runs_v2_list_created_at import WorkflowRunsV2ListCreatedAt


def _get_kwargs(
    *,
    workflow_id: str | Unset = UNSET,
    incident_id: str | Unset = UNSET,
    created_at: WorkflowRunsV2ListCreatedAt | FilterBy | Unset = UNSET,
    page_size: int | Unset = UNSET,
    after: str | Unset = UNSET,
) -> dict[str, Any]:
    _request: dict[str, Any] = {
        "method": "get",
        "url": "/v2/workflow_runs",
        "extensions": {"operation": "GET /v2/workflow_runs"},
    }
    _params = _query(
        {
            "workflow_id": workflow_id,
            "incident_id": incident_id,
            "created_at": created_at,
            "page_size": page_size,
            "after": after,
        }
    )
    if _params:
        _request["params"] = _params
    return _request


def _parse_response(status: int, content: bytes) -> WorkflowRunsListResultV2 | None:
    return parse_json(content, _models.WorkflowRunsListResultV2.from_dict)


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    workflow_id: str | Unset = UNSET,
    incident_id: str | Unset = UNSET,
    created_at: WorkflowRunsV2ListCreatedAt | FilterBy | Unset = UNSET,
    page_size: int | Unset = UNSET,
    after: str | Unset = UNSET,
) -> Response[WorkflowRunsListResultV2]:
    """List runs of workflows

    In short, without what was sent. Cursor-paged: 25 records per page unless told, 50 at most. Needs
    the scope `workflows.view`.

    Sent as `GET /v2/workflow_runs`.

    Args:
        workflow_id: Only runs of this workflow.
        incident_id: Only runs on this incident.
        created_at: Filter by time: `created_at[gte]=`, `created_at[lte]=`, or
            `created_at[date_range]=FROM~TO`.
        page_size: Records per page. The server's default is 25.
        after: Cursor: `pagination_meta.after` of the page before. Left out for the first page.

    Returns:
        Any answer, with any status; `parsed` is filled for a success that has a body.

    Raises:
        DecodeError: The body of a success is not what the specification promises.
        httpx.HTTPError: No answer came.
    """
    _request = _get_kwargs(
        workflow_id=workflow_id, incident_id=incident_id, created_at=created_at, page_size=page_size, after=after
    )
    return await _send(client, _request, _parse_response)


async def asyncio(
    *,
    client: AuthenticatedClient,
    workflow_id: str | Unset = UNSET,
    incident_id: str | Unset = UNSET,
    created_at: WorkflowRunsV2ListCreatedAt | FilterBy | Unset = UNSET,
    page_size: int | Unset = UNSET,
    after: str | Unset = UNSET,
) -> WorkflowRunsListResultV2 | None:
    """Do as `asyncio_detailed`, and return only the body of a success; None stands for every other answer."""
    return (
        await asyncio_detailed(
            workflow_id=workflow_id,
            incident_id=incident_id,
            created_at=created_at,
            page_size=page_size,
            after=after,
            client=client,
        )
    ).parsed
