# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ....shared.calling import send as _send
from ....shared.decoding import parse_json
from ....shared.encoding import path_segment as _path_segment
from ... import models as _models

if TYPE_CHECKING:
    from ....shared.client import AuthenticatedClient
    from ....shared.types import Response
    from ...models.pay_configs_show_one_off_rule_result_v2 import PayConfigsShowOneOffRuleResultV2


def _get_kwargs(pay_config_id: str, id: str) -> dict[str, Any]:
    _request: dict[str, Any] = {
        "method": "get",
        "url": "/v2/pay_configs/{pay_config_id}/one_off_rules/{id}".format(
            pay_config_id=_path_segment("pay_config_id", pay_config_id), id=_path_segment("id", id)
        ),
        "extensions": {"operation": "GET /v2/pay_configs/{pay_config_id}/one_off_rules/{id}"},
    }
    return _request


def _parse_response(status: int, content: bytes) -> PayConfigsShowOneOffRuleResultV2 | None:
    return parse_json(content, _models.PayConfigsShowOneOffRuleResultV2.from_dict)


async def asyncio_detailed(
    pay_config_id: str, id: str, *, client: AuthenticatedClient
) -> Response[PayConfigsShowOneOffRuleResultV2]:
    """Show an one-off pay rule

    Sent as `GET /v2/pay_configs/{pay_config_id}/one_off_rules/{id}`.

    Returns:
        Any answer, with any status; `parsed` is filled for a success that has a body.

    Raises:
        DecodeError: The body of a success is not what the specification promises.
        httpx.HTTPError: No answer came.
    """
    _request = _get_kwargs(pay_config_id=pay_config_id, id=id)
    return await _send(client, _request, _parse_response)


async def asyncio(
    pay_config_id: str, id: str, *, client: AuthenticatedClient
) -> PayConfigsShowOneOffRuleResultV2 | None:
    """Do as `asyncio_detailed`, and return only the body of a success; None stands for every other answer."""
    return (await asyncio_detailed(pay_config_id=pay_config_id, id=id, client=client)).parsed
