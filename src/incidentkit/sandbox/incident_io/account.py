"""What all resources of the incident.io account share: records, ids, clock, and how an endpoint looks."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple

from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from incidentkit.sandbox.api import call_of
from incidentkit.sandbox.incident_io.envelope import Problem, Refusal, not_found
from incidentkit.sandbox.incident_io.ids import IdMaker, stable_id
from incidentkit.sandbox.incident_io.validation import Shape, check
from incidentkit.sandbox.json_text import parse_json
from incidentkit.sandbox.moments import rfc3339

if TYPE_CHECKING:
    from collections.abc import Callable

    from starlette.datastructures import QueryParams
    from starlette.requests import Request

    from incidentkit.sandbox.core import Sandbox
    from incidentkit.sandbox.store import Collection, Document

ACTOR = {"api_key": {"id": "01SANDBOXKEY00000000000000", "name": "Sandbox key"}}
"""Who did it: everything in the sandbox is done by its one API key."""


class Account:
    """The records of one sandbox, under names that begin with `incident_io.`."""

    def __init__(self, sandbox: Sandbox) -> None:
        self.sandbox = sandbox
        # Counted in the store: a second application on it, or one after a restart, rolls other ids.
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
    token: str | None = field(default=None, repr=False)

    def payload(self, shape: Shape) -> dict[str, Any]:
        """The checked JSON body. Raises Refusal: 400 where it is no JSON, 422 where it does not fit."""
        try:
            document = parse_json(self.body)
        except ValueError:
            raise Refusal(400, [Problem("invalid_json", "The body is not valid JSON.")]) from None
        return check(shape, document)


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
        return Route(self.path, partial(_call, self.run), methods=[self.method])


async def _call(run: Callable[[Asked], Response], request: Request) -> Response:
    named = next(iter(request.path_params.values()), "")
    return run(Asked(named, request.query_params, await request.body(), call_of(request).caller.token))


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
