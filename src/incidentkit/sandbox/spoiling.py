"""Faults in the body of an answer that was meant to be good."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from incidentkit.sandbox.shapes import is_array, is_object

if TYPE_CHECKING:
    from collections.abc import Iterator
    from random import Random

    from starlette.responses import Response

    from incidentkit.sandbox.api import Api
    from incidentkit.sandbox.faults import Fate

_PAGE = b"<!doctype html><html><head><title>One moment</title></head><body><h1>Back soon</h1></body></html>"


def spoil(response: Response, fate: Fate, api: Api, dice: Random) -> Iterator[str]:
    """Change a 2xx answer in place as fate has it; yields the names of the faults that showed."""
    body = bytes(response.body)
    if response.status_code >= 300 or not body:
        return
    if fate.unknown_enums or fate.nulls or fate.missing:
        document = json.loads(body)
        if fate.unknown_enums:
            document = api.with_unknown_enums(document)
            yield "unknown-enums"
        if fate.nulls:
            document = api.with_nulls(document)
            yield "nulls"
        if fate.missing and drop_field(document, dice):
            yield "missing"
        body = json.dumps(document, ensure_ascii=False).encode()
    if fate.html:
        body = _PAGE
        response.headers["content-type"] = "text/html; charset=utf-8"
        yield "html"
    elif fate.truncated:
        body = body[: len(body) // 2]
        yield "truncated"
    response.body = body
    response.headers["content-length"] = str(len(body))


def drop_field(document: Any, dice: Random) -> bool:
    """Remove one field of one object, in place; the outermost object keeps its fields if others have some."""
    objects = [each for each in _objects(document) if each]
    inner = objects[1:] or objects
    if not inner:
        return False
    chosen = dice.choice(inner)
    del chosen[dice.choice(sorted(chosen))]
    return True


def _objects(document: Any) -> Iterator[dict[str, Any]]:
    if is_object(document):
        yield document
        for value in document.values():
            yield from _objects(value)
    elif is_array(document):
        for each in document:
            yield from _objects(each)
