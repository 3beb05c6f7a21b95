"""The arguments of one call: a JSON object, or form fields, over what the query says."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl

from incidentkit.sandbox.brackets import nest
from incidentkit.sandbox.dx.refusals import DXRefused, invalid_arguments
from incidentkit.sandbox.json_text import parse_json
from incidentkit.sandbox.shapes import is_object

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from starlette.requests import Request

Arguments = dict[str, Any]


async def read_arguments(request: Request) -> Arguments:
    """All arguments by name.

    Without the JSON content type a body is read as form fields, as the real server does it.

    Raises:
        DXRefused: `invalid_json` for a body that is no JSON, `invalid_arguments` for one that is no object.
    """
    arguments = nest(request.query_params.multi_items())
    body = await request.body()
    if not body:
        return arguments
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind == "application/json" or kind.endswith("+json"):
        return {**arguments, **_json_object(body)}
    return {**arguments, **nest(parse_qsl(body.decode(errors="replace"), keep_blank_values=True))}


def _json_object(body: bytes) -> Arguments:
    try:
        value = parse_json(body)
    except ValueError:
        raise DXRefused("invalid_json", "the body is not JSON") from None
    if not is_object(value):
        raise invalid_arguments("the body must be a JSON object")
    return value


def require(arguments: Mapping[str, Any], names: Iterable[str], code: str) -> None:
    """Refuse with `code` when one of the names is absent, null or empty text."""
    missing = [name for name in names if is_blank(arguments.get(name))]
    if missing:
        raise DXRefused(code, f"required: {', '.join(missing)}")


def is_blank(value: Any) -> bool:
    """Nothing, or text without a visible character."""
    return value is None or (isinstance(value, str) and not value.strip())
