"""What the endpoint template needs to know of one operation."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from openapi_python_client.parser.bodies import BodyType
from openapi_python_client.parser.properties import ModelProperty

from . import expressions
from .failures import RefusedError
from .paging import find_listing

if TYPE_CHECKING:
    from collections.abc import Iterable

    from openapi_python_client.parser.openapi import Endpoint
    from openapi_python_client.parser.properties.protocol import PropertyProtocol
    from openapi_python_client.parser.responses import Response

    from .paging import Listing
    from .policy import Policy

# Arguments that every generated function may have besides those of the document.
_TAKEN = frozenset({"body", "client", "self"})

__all__ = ["Argument", "Call", "Placed", "Success", "build_call", "rename_parameters"]


@dataclass(frozen=True)
class Argument:
    """One argument of the generated functions.

    Attributes:
        name: On the wire.
        identifier: In Python.
        declared: Declaration with type and default.
    """

    name: str
    identifier: str
    declared: str
    description: str

    def declared_as(self, declared: str) -> Argument:
        """Return the argument with another declaration."""
        return replace(self, declared=declared)


@dataclass(frozen=True)
class Success:
    """A documented success: its status (None for a range or `2XX`), type, and the code that takes the body."""

    status: int | None
    declared: str
    code: str


@dataclass(frozen=True)
class Call:
    """What the endpoint template needs to know of one operation.

    Attributes:
        key: ``"POST /v3/catalog_entries"``, as the operations table has it.
        path: With Python names in braces.
        body: None, ``"json"`` or ``"content"``.
        body_required: Whether the body must be given.
        scopes: Those that the description does not name.
        joined: Names of query parameters whose lists travel as one value with commas.
        spread: Names of query parameters whose entries are parameters of their own.
        anonymous: Whether the operation takes no credential at all.
        successes: Forms of the body of a success; one stands for every 2xx.
        declared: The type of the parsed body.
        listing: How it pages, if it does.
    """

    key: str
    method: str
    path: str
    client: str
    path_arguments: tuple[Argument, ...]
    query_arguments: tuple[Argument, ...]
    header_arguments: tuple[Argument, ...]
    body: str | None
    body_argument: Argument | None
    body_required: bool
    joined: tuple[str, ...]
    spread: tuple[str, ...]
    anonymous: bool
    successes: tuple[Success, ...]
    declared: str
    annotation_imports: tuple[str, ...]
    default_imports: tuple[str, ...]
    summary: str
    description: str
    scopes: tuple[str, ...]
    deprecated: bool
    listing: Listing | None

    @property
    def keyword_arguments(self) -> tuple[Argument, ...]:
        """The body, query and header arguments, in the order of the signature."""
        body = (self.body_argument,) if self.body_argument else ()
        return body + self.query_arguments + self.header_arguments

    @property
    def arguments(self) -> tuple[Argument, ...]:
        return self.path_arguments + self.keyword_arguments


@dataclass(frozen=True)
class Placed:
    """An operation, and where it was generated.

    Attributes:
        tag: Package of its tag, in `api`.
        name: Its module there.
    """

    tag: str
    name: str
    call: Call
    policy: Policy

    @property
    def module(self) -> str:
        """Name of the module, relative to the provider's package."""
        return f"api.{self.tag}.{self.name}"


def build_call(
    endpoint: Endpoint, key: str, operation: dict[str, Any], parameters: list[dict[str, Any]], policy: Policy
) -> Call:
    """Gather what the template needs from the generator's endpoint and from the document."""
    if len(endpoint.bodies) > 1:
        raise RefusedError(f"{key}: bodies of several media types are not supported")
    body = endpoint.bodies[0] if endpoint.bodies else None
    properties = endpoint.list_all_parameters()
    successes = tuple(_success(response) for response in endpoint.responses if response.source["attribute"] != "None")
    description = operation.get("description", "")
    texts = {entry["name"]: entry.get("description", "") for entry in parameters}
    answers = [r.prop for r in endpoint.responses if r.source["attribute"] == "response.json()"]
    return Call(
        key=key,
        method=endpoint.method,
        path=endpoint.path.get_untrusted_value(),
        client="AuthenticatedClient" if endpoint.requires_security else "AuthenticatedClient | Client",
        path_arguments=_arguments(endpoint.path_parameters, texts),
        query_arguments=_arguments(endpoint.query_parameters, texts),
        header_arguments=_arguments(endpoint.header_parameters, texts),
        body=None if body is None else _body_kind(body.body_type, key),
        body_argument=None if body is None else _argument(body.prop, "", filters=False),
        body_required=body is not None and body.prop.required,
        joined=tuple(sorted(entry["name"] for entry in parameters if _is_joined(entry))),
        spread=tuple(sorted(entry["name"] for entry in parameters if _is_spread(entry))),
        anonymous=not operation.get("security"),
        successes=successes,
        declared=" | ".join(sorted({success.declared for success in successes})),
        annotation_imports=tuple(expressions.imports([*properties, *answers], "...")),
        default_imports=tuple(expressions.default_imports(properties, "...")),
        summary=operation.get("summary", ""),
        description=description,
        scopes=tuple(scope for scope in operation.get("x-rbac-scopes", ()) if scope not in description),
        deprecated=bool(operation.get("deprecated", False)),
        listing=find_listing(endpoint, key, parameters, policy),
    )


def _arguments(properties: Iterable[PropertyProtocol], texts: dict[str, str]) -> tuple[Argument, ...]:
    return tuple(_argument(prop, texts.get(prop.name.get_untrusted_value(), "")) for prop in properties)


def _argument(prop: PropertyProtocol, text: str, *, filters: bool = True) -> Argument:
    # An object outside the body is a filter; a plain mapping says it best.
    mapping = expressions.filter_type(prop) if filters and isinstance(prop, ModelProperty) else None
    declared = expressions.argument(prop, mapping=mapping)
    return Argument(prop.name.get_untrusted_value(), prop.python_name, declared, " ".join(text.split()))


def _body_kind(kind: BodyType, key: str) -> str:
    if kind not in (BodyType.JSON, BodyType.CONTENT):
        raise RefusedError(f"{key}: a body of kind {kind} is not supported")
    return str(kind.value)


def _is_joined(parameter: dict[str, Any]) -> bool:
    return parameter["in"] == "query" and parameter.get("explode") is False and parameter.get("style") != "deepObject"


def _is_spread(parameter: dict[str, Any]) -> bool:
    # The default style of a query says so too, but there it is an oversight: objects are filters, which take brackets.
    written = parameter.get("style") == "form" and parameter.get("explode") is True
    return parameter["in"] == "query" and written and parameter.get("schema", {}).get("type") == "object"


def _success(response: Response) -> Success:
    bounds = response.status_code.range
    status = bounds[0] if bounds is not None and bounds[0] == bounds[1] else None
    source = response.source["attribute"]
    if source == "response.content":
        return Success(status, "File", "parse_file(content)")
    if source == "response.text":
        return Success(status, "str", "parse_text(content)")
    declared = expressions.declared_type(response.prop)
    return Success(status, declared, f"parse_json(content, {expressions.parser(response.prop)})")


def rename_parameters(endpoint: Endpoint, key: str) -> None:
    """Give bracketed parameters (`filter[status]`) readable names: `filter_status`."""
    seen: set[str] = set()
    for _, prop in endpoint.iter_all_parameters():
        name = prop.name.get_untrusted_value()
        if "[" in name:
            readable = name.replace("][", "_").replace("[", "_").replace("]", "").replace(".", "_")
            object.__setattr__(prop, "python_name", type(prop.python_name)(readable, "field_"))
        if prop.python_name in seen or prop.python_name in _TAKEN:
            raise RefusedError(f"{key}: two parameters are named {prop.python_name}")
        seen.add(prop.python_name)
