"""How incident.io words its errors: an envelope with type, status, request id and a list of items."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from incidentkit.errors import ErrorDetails
from incidentkit.providers._arguments import as_list, as_object, as_text, json_object

if TYPE_CHECKING:
    from collections.abc import Mapping

    from incidentkit.errors import APIError


def details(content: bytes) -> ErrorDetails:
    """Read the envelope; a gateway's own error page gives empty details."""
    body = json_object(content)
    items = [as_object(item) for item in as_list(body.get("errors"))]
    limit = as_object(body.get("rate_limit"))
    return ErrorDetails(
        codes=tuple(code for item in items if (code := as_text(item.get("code")))),
        messages=tuple(text for item in items if (text := as_text(item.get("message")))),
        fields=_fields(items),
        request_id=as_text(body.get("request_id")),
        retry_after=_wait(limit.get("retry_after")),
        limit=_count(limit.get("limit")),
    )


def kind(_status: int, _details: ErrorDetails) -> type[APIError] | None:
    """The status says it all."""
    return None


def _fields(items: list[Mapping[str, Any]]) -> dict[str, tuple[str, ...]]:
    fields: dict[str, tuple[str, ...]] = {}
    for item in items:
        source = as_object(item.get("source"))
        name = as_text(source.get("field")) or as_text(source.get("pointer"))
        if name:
            fields[name] = (*fields.get(name, ()), as_text(item.get("message")) or "refused")
    return fields


def _count(value: object) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) and value > 0 else None


def _wait(value: object) -> float | None:
    if not isinstance(value, str | int | float):
        return None
    from incidentkit._http.retry import parse_retry_after  # noqa: PLC0415 - a 429 is rare, asyncio is large

    return parse_retry_after(str(value))
