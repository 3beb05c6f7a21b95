"""How one provider's API plugs into the sandbox.

A provider's sandbox part offers one subclass of `Api`, which the core finds by the provider's name. The core
does what all providers share: reading the request, finding the route, counting, rate limits, faults,
statistics. It asks the `Api` for everything by which a client can tell providers apart: how a credential is
sent, who is refused, the body of a 401, 429, 404 or 503, headers on every answer.

Routes are Starlette routes (`Route("/api/components/{component}", show, methods=["GET"])`) with paths as
under the root; the core also serves them below `/<name>`. Name parameters as the document does:
`f"{method} {route.path}"` is the operation in statistics and class rate rules. Endpoints are coroutine
functions from `starlette.requests.Request` (body already read, so `await request.body()` returns at once)
to `starlette.responses.Response`. They never sleep and never await anything else, so one request is one
transaction. What an endpoint refuses it raises as a subclass of `Refused`, which the core hands to
`Api.refused`. `call_of(request)` returns caller and request id.

Timestamps come from `sandbox.now()`, never from the real clock; records from `sandbox.store`.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any, ClassVar, cast

from starlette.responses import JSONResponse, Response

from incidentkit.sandbox._values import is_array, is_object

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from starlette.datastructures import Headers
    from starlette.requests import Request
    from starlette.routing import Route

    from incidentkit.sandbox._core import Sandbox
    from incidentkit.sandbox._rates import RateDecision, RateRule


class Refused(Exception):  # noqa: N818  (an answer the API gives, not a programming error)
    """An endpoint refuses the request; subclasses carry what `Api.refused` needs for the answer."""


@dataclass(frozen=True)
class Caller:
    """Who asks. The token shows in no repr."""

    token: str | None = field(repr=False)
    address: str

    @cached_property
    def credential(self) -> str:
        """What buckets and statistics call the caller: a short hash of the token, or the address."""
        if not self.token:
            return f"ip:{self.address}"
        return "key:" + hashlib.sha256(self.token.encode()).hexdigest()[:12]


@dataclass
class Call:
    """One request, as the core sees it.

    Attributes:
        operation: method and path template, `"GET /api/components/{component}"`; for a path that no
            route knows, method and `(no such path)`.
        request_id: made by the core, unique, for error bodies.
        decision: what the rate rules said; None before they were asked and where no rule applies.
    """

    operation: str
    method: str
    path: str
    caller: Caller
    request_id: str
    route: Route | None = None
    decision: RateDecision | None = None


def call_of(request: Request) -> Call:
    """The `Call` behind a request, for endpoints."""
    return cast("Call", request.scope["incidentkit.call"])


class Api:
    """One provider. Subclasses set `name` and `routes`, and override what differs."""

    name: str
    """The provider's name: prefix of the paths, key in the statistics."""
    routes: Sequence[Route]
    rate_rule: ClassVar[RateRule | None] = None
    """The documented rate limit, if there is one."""
    class_rules: ClassVar[Mapping[str, RateRule]] = {}
    """Documented narrower limits by operation."""
    options: ClassVar[Mapping[str, Any]] = {}
    """What `Sandbox(options={name: {...}})` can set, with the defaults."""
    enums: ClassVar[frozenset[str]] = frozenset()
    """Names of response fields that hold enum values: the fault `unknown-enums` changes these."""
    optional: ClassVar[Mapping[str, Sequence[str]]] = {}
    """Optional response fields by the key their object stands under (list or single): the fault `nulls`
    fills the absent ones with null."""

    def __init__(self, sandbox: Sandbox) -> None:
        self.sandbox = sandbox

    def option(self, name: str) -> Any:
        """The value of one of the `options`."""
        return self.sandbox.options.get(self.name, {}).get(name, self.options[name])

    def credential(self, headers: Headers) -> str | None:
        """The credential of a request; by default the Bearer token."""
        scheme, _, token = headers.get("authorization", "").partition(" ")
        return token.strip() or None if scheme.lower() == "bearer" else None

    def seed(self) -> None:
        """Put the records a new account starts with, where they are missing; called by `create_app`
        and after a reset that cleared the records."""

    def owns(self, path: str) -> bool:
        """Does this path at the root (without `/<name>`) belong to this API?"""
        raise NotImplementedError

    def refuse(self, call: Call) -> Response | None:
        """The 401 or 403 this caller gets, or None. By default: any accepted token is good for all."""
        return None if self.sandbox.accepts(call.caller.token) else self.unauthorized(call)

    def bucket(self, call: Call) -> str:
        """Whose rate budget the request is counted on."""
        return call.caller.credential

    def unauthorized(self, call: Call) -> Response:
        """401, for a missing or unknown token."""
        return self.failure(call, 401, "unauthorised")

    def throttled(self, call: Call, decision: RateDecision) -> Response:
        """429, with all the fields and headers the API documents; `decision.wait` is in seconds."""
        raise NotImplementedError

    def refused(self, call: Call, refusal: Refused) -> Response:
        """The answer to what an endpoint raised."""
        raise NotImplementedError

    def unknown_path(self, call: Call) -> Response:
        """404 for a path the API does not have (or 501 for one that only the sandbox lacks)."""
        return self.failure(call, 404, "not found")

    def wrong_method(self, call: Call) -> Response:
        """405 for a path that does not take the method."""
        return self.failure(call, 405, f"{call.method} is not possible here.")

    def failure(self, call: Call, status: int, message: str) -> Response:  # noqa: ARG002 (others name the request)
        """Any other error: 405, 413, 5xx of the faults, in the API's own error body."""
        return JSONResponse({"message": message}, status)

    def finish(self, call: Call, response: Response) -> None:
        """Last touch to every answer before it leaves, headers for instance."""

    def with_unknown_enums(self, body: Any) -> Any:
        """The fault: every value below a key of `enums` becomes an unknown one."""
        return _map_fields(body, self.enums)

    def with_nulls(self, body: Any) -> Any:
        """The fault: optional fields that are absent appear with null."""
        return _fill_nulls(body, self.optional, ())


def _unknown(value: Any) -> Any:
    if is_array(value):
        return [_unknown(each) for each in value]
    if isinstance(value, bool) or value is None:
        return value
    if isinstance(value, int):
        return value + 9000
    if isinstance(value, str):
        return f"{value}_unknown"
    return value


def _map_fields(body: Any, names: frozenset[str]) -> Any:
    if is_array(body):
        return [_map_fields(each, names) for each in body]
    if not is_object(body):
        return body
    return {
        key: _unknown(value) if key in names and not is_object(value) else _map_fields(value, names)
        for key, value in body.items()
    }


def _fill_nulls(body: Any, optional: Mapping[str, Sequence[str]], own: Sequence[str]) -> Any:
    if is_array(body):
        return [_fill_nulls(each, optional, own) for each in body]
    if not is_object(body):
        return body
    filled = {key: _fill_nulls(value, optional, optional.get(key, ())) for key, value in body.items()}
    return {**dict.fromkeys(own), **filled}
