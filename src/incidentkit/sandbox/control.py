"""`/_sandbox/...`: what tests read and order. Never counted, never limited, never faulty."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from starlette.responses import JSONResponse, Response

from incidentkit.sandbox.faults import parse_faults
from incidentkit.sandbox.json_text import parse_json
from incidentkit.sandbox.shapes import is_array, is_object

if TYPE_CHECKING:
    from collections.abc import Sequence

    from incidentkit.sandbox.api import Api
    from incidentkit.sandbox.core import Sandbox


def control(sandbox: Sandbox, apis: Sequence[Api], method: str, path: str, body: bytes) -> Response:
    """Answer one control request.

    GET /_sandbox/stats: the counters. POST /_sandbox/reset `{"records": true}`: counters and rate
    buckets start anew, with `records` the data too. POST /_sandbox/faults `{"faults": ["503=5%"]}`:
    these faults from now on, instead of all earlier ones. GET /_sandbox/dx/incidents (any provider, any
    collection): the records as they are stored, by id.
    """
    action = (method, path.removeprefix("/_sandbox/"))
    provider, _, collection = action[1].partition("/")
    if method == "GET" and collection and any(api.name == provider for api in apis):
        records = sandbox.store.collection(f"{provider.replace('-', '_')}.{collection}")
        return JSONResponse({id_: records.get(id_) for id_ in records})
    if action == ("GET", "stats"):
        return JSONResponse(sandbox.stats.as_json())
    if action not in {("POST", "reset"), ("POST", "faults")}:
        return JSONResponse({"error": "there are GET stats, POST reset, POST faults, GET PROVIDER/COLLECTION"}, 404)
    try:
        order = _order(body)
        if action[1] == "reset":
            _reset(sandbox, apis, records=order.get("records") is True)
        else:
            sandbox.set_faults(parse_faults(_texts(order)))
    except ValueError as error:
        return JSONResponse({"error": str(error)}, 422)
    return Response(status_code=204)


def _order(body: bytes) -> dict[str, Any]:
    order = parse_json(body or b"{}")
    if not is_object(order):
        raise ValueError("the body is not a JSON object")
    return order


def _texts(order: dict[str, Any]) -> list[str]:
    texts = order.get("faults")
    if not is_array(texts) or not all(isinstance(text, str) for text in texts):
        raise ValueError('the body is {"faults": ["503=5%", ...]}')
    return texts


def _reset(sandbox: Sandbox, apis: Sequence[Api], *, records: bool) -> None:
    sandbox.reset(records=records)
    for api in apis:
        api.seed()
    sandbox.store.commit()
