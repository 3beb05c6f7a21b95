# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ....shared.calling import send as _send
from ....shared.decoding import parse_json
from ....shared.encoding import path_segment as _path_segment
from ....shared.encoding import to_wire as _to_wire
from ... import models as _models

if TYPE_CHECKING:
    from ....shared.client import AuthenticatedClient
    from ....shared.types import Response
    from ...models.pay_configs_create_one_off_rule_payload_v2 import PayConfigsCreateOneOffRulePayloadV2
    from ...models.pay_configs_create_one_off_rule_result_v2 import PayConfigsCreateOneOffRuleResultV2


def _get_kwargs(pay_config_id: str, *, body: PayConfigsCreateOneOffRulePayloadV2) -> dict[str, Any]:
    _request: dict[str, Any] = {
        "method": "post",
        "url": "/v2/pay_configs/{pay_config_id}/one_off_rules".format(
            pay_config_id=_path_segment("pay_config_id", pay_config_id)
        ),
        "extensions": {"operation": "POST /v2/pay_configs/{pay_config_id}/one_off_rules"},
    }
    _request["json"] = _to_wire(body)
    return _request


def _parse_response(status: int, content: bytes) -> PayConfigsCreateOneOffRuleResultV2 | None:
    return parse_json(content, _models.PayConfigsCreateOneOffRuleResultV2.from_dict)


async def asyncio_detailed(
    pay_config_id: str, *, client: AuthenticatedClient, body: PayConfigsCreateOneOffRulePayloadV2
) -> Response[PayConfigsCreateOneOffRuleResultV2]:
    """Create an one-off pay rule

    Not idempotent.

    Sent as `POST /v2/pay_configs/{pay_config_id}/one_off_rules`.

    Returns:
        Any answer, with any status; `parsed` is filled for a success that has a body.

    Raises:
        DecodeError: The body of a success is not what the specification promises.
        httpx.HTTPError: No answer came.
    """
    _request = _get_kwargs(pay_config_id=pay_config_id, body=body)
    return await _send(client, _request, _parse_response)


async def asyncio(
    pay_config_id: str, *, client: AuthenticatedClient, body: PayConfigsCreateOneOffRulePayloadV2
) -> PayConfigsCreateOneOffRuleResultV2 | None:
    """Do as `asyncio_detailed`, and return only the body of a success; None stands for every other answer."""
    return (await asyncio_detailed(pay_config_id=pay_config_id, body=body, client=client)).parsed
