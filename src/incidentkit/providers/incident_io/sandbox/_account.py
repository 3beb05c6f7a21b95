"""What all resources of the incident.io account share: records, ids, clock, and how an endpoint looks."""

from __future__ import annotations

import hashlib
import random
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple

from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from incidentkit.providers.incident_io.sandbox._errors import Problem, Refusal, not_found
from incidentkit.sandbox._api import call_of
from incidentkit.sandbox._schemas import load_schemas
from incidentkit.sandbox._values import is_array, is_object, parse_json, rfc3339

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import datetime

    from jsonschema import ValidationError
    from starlette.datastructures import QueryParams
    from starlette.requests import Request

    from incidentkit.sandbox._api import Api
    from incidentkit.sandbox._store import Collection, Document


_DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_TAIL = 80  # bits behind the 48 of the time


def _encode(number: int) -> str:
    digits: list[str] = []
    for _ in range(26):
        digits.append(_DIGITS[number & 31])
        number >>= 5
    return "".join(reversed(digits))


def looks_like_id(text: str) -> bool:
    """Whether a text may be an identifier: quick, and wrong for some that are none."""
    return len(text) == 26 and text.isupper()


def stable_id(seed: int, name: str) -> str:
    """The same id for the same seed and name, older than every id made at run time."""
    digest = hashlib.sha256(f"{seed}/{name}".encode()).digest()
    return _encode((1_600_000_000_000 << _TAIL) | int.from_bytes(digest[:10]))


class IdMaker:
    """Makes ids that only grow, also within a millisecond and when the wall clock steps back.

    Makers with the same seed and `boot` make the same ids at the same times.
    """

    def __init__(self, seed: int, boot: int) -> None:
        self._rng = random.Random(f"{seed}/{boot}")  # noqa: S311  (identifiers, no secrets)
        self._last = 0

    def make(self, now: datetime) -> str:
        """The next id."""
        fresh = (int(now.timestamp() * 1000) << _TAIL) | self._rng.getrandbits(_TAIL)
        if fresh <= self._last:
            fresh = self._last + 1 + self._rng.getrandbits(_TAIL // 4)
        self._last = fresh
        return _encode(fresh)


ACTOR = {"api_key": {"id": "01SANDBOXKEY00000000000000", "name": "Sandbox key"}}
"""Who did it: everything in the sandbox is done by its one API key."""


class Account:
    """The records of one sandbox, under names that begin with `incident_io.`."""

    def __init__(self, api: Api) -> None:
        self.api = api
        self.sandbox = sandbox = api.sandbox
        # Counted in the store: a second application on it, or one after a restart, makes other ids.
        boot = sandbox.store.collection("incident_io").next_id()
        self._ids = IdMaker(sandbox.seed, boot)

    def collection(self, name: str) -> Collection:
        """Records of one kind."""
        return self.sandbox.store.collection(f"incident_io.{name}")

    def moment(self) -> str:
        """Now, as the API writes it."""
        return rfc3339(self.sandbox.now())

    def new_id(self) -> str:
        """A fresh id, greater than all before."""
        return self._ids.make(self.sandbox.now())

    def stable_id(self, name: str) -> str:
        """The id of a seeded record."""
        return stable_id(self.sandbox.seed, name)


@dataclass(frozen=True, slots=True)
class Asked:
    """A request to an endpoint; `id` is what the path names, `token` the bearer token."""

    id: str
    query: QueryParams
    body: bytes
    operation: str
    token: str | None = field(default=None, repr=False)

    def payload(self, *nonempty: str) -> dict[str, Any]:
        """The JSON body, checked by the document's schema: the documented fields that are not null.

        `nonempty` names fields that must not be the empty string, which the document does not say;
        `entries.*.name` means that of each entry. Raises Refusal: 400 where the body is not JSON, 422
        with all errors where it does not fit.
        """
        try:
            document = parse_json(self.body)
        except ValueError:
            raise Refusal(400, [Problem("invalid_json", "The body is not valid JSON.")]) from None
        schema = load_schemas("incident_io", null_is_absent=True).body(self.operation)
        problems = [_problem(error) for error in schema.errors(document)]
        empty = (at for pattern in nonempty for at in _empty_fields(document, pattern))
        problems += [Problem("is_required", f"{at} must not be empty.", at) for at in empty]
        if problems:
            raise Refusal(422, problems)
        return {name: value for name, value in document.items() if value is not None and name in schema.properties}


_CODES = {
    "enum": "invalid_enum_value",
    "maxItems": "invalid_length",
    "maxLength": "invalid_length",
    "maximum": "invalid_range",
    "minItems": "invalid_length",
    "minLength": "invalid_length",
    "minimum": "invalid_range",
    "required": "is_required",
    "type": "invalid_field_type",
}
"""By JSON Schema keyword. Only `is_required` is documented; the others are our choice."""


def _problem(error: ValidationError) -> Problem:
    at = ".".join(map(str, error.absolute_path))
    code = _CODES.get(str(error.validator), "invalid_value")
    if error.instance == "" and error.validator == "minLength":
        code = "is_required"
    if error.validator == "format":
        code = "invalid_format" if isinstance(error.instance, str) else "invalid_range"
    return Problem(code, f"{at or 'The body'}: {error.message[:200]}", at or None)


def _empty_fields(value: Any, pattern: str, at: str = "") -> Iterator[str]:
    """The dotted names of the fields that a pattern means and that are the empty string."""
    name, _, rest = pattern.partition(".")
    if name == "*" and is_array(value):
        for position, each in enumerate(value):
            yield from _empty_fields(each, rest, f"{at}{position}.")
    elif is_object(value) and rest:
        yield from _empty_fields(value.get(name), rest, f"{at}{name}.")
    elif is_object(value) and value.get(name) == "":
        yield at + name


class Endpoint(NamedTuple):
    """One operation; `scope` is the one its key needs, "" where none is documented."""

    method: str
    path: str
    run: Callable[[Asked], Response]
    scope: str = ""

    @property
    def operation(self) -> str:
        """Method and path template."""
        return f"{self.method} {self.path}"

    def route(self) -> Route:
        """The endpoint for the core."""
        return Route(self.path, partial(_call, self.run, self.operation), methods=[self.method])


async def _call(run: Callable[[Asked], Response], operation: str, request: Request) -> Response:
    named = next(iter(request.path_params.values()), "")
    token = call_of(request).caller.token
    return run(Asked(named, request.query_params, await request.body(), operation, token))


def answer(status: int = 200, /, **document: Any) -> JSONResponse:
    """A JSON answer with these members."""
    return JSONResponse(document, status)


def empty(status: int = 204) -> Response:
    """An answer without a body."""
    return Response(status_code=status)


def found(collection: Collection, what: str, id_: str) -> Document:
    """The record. Raises Refusal 404."""
    document = collection.get(id_)
    if document is None:
        not_found(what, id_)
    return document
