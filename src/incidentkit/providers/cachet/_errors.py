"""How Cachet words its errors: a message and, for refused values, texts by field."""

from __future__ import annotations

from typing import TYPE_CHECKING

from incidentkit.errors import ErrorDetails
from incidentkit.providers._arguments import as_list, as_object, as_text, json_object

if TYPE_CHECKING:
    from incidentkit.errors import APIError


def details(content: bytes) -> ErrorDetails:
    """Read `message` and `errors`; Cachet has no codes and no request ids."""
    body = json_object(content)
    fields = {
        name: tuple(text for text in as_list(texts) if isinstance(text, str))
        for name, texts in as_object(body.get("errors")).items()
    }
    message = as_text(body.get("message"))
    # With fields the message only repeats the first of them.
    return ErrorDetails(messages=(message,) if message and not fields else (), fields=fields)


def kind(_status: int, _details: ErrorDetails) -> type[APIError] | None:
    """The status says it all."""
    return None
