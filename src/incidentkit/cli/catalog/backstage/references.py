"""References between entities: `[kind:][namespace/]name`, made whole and comparable."""

from __future__ import annotations

from typing import Any, Final

from incidentkit.cli.json_values import is_object
from incidentkit.cli.mapping.conversion import show

__all__ = ["DEFAULT_NAMESPACE", "EntityError", "entity_ref", "parse_ref"]

DEFAULT_NAMESPACE: Final = "default"


class EntityError(ValueError):
    """Not an entity, or not a reference to one; the message says what is missing."""


def entity_ref(kind: str, namespace: str, name: str) -> str:
    """The one spelling of a reference: all of it, in lower case, as Backstage compares them."""
    return f"{kind}:{namespace}/{name}".lower()


def parse_ref(written: Any, *, kind: str | None, namespace: str) -> str:
    """The whole reference that `written` stands for, with what it leaves out.

    Args:
        written: A text, or an object of kind, namespace and name.
        kind: The kind it is of where it does not say; None where it must.
        namespace: That of the entity it stands in.

    Raises:
        EntityError: It is no reference, or does not say a kind where it must.
    """
    given_kind, given_namespace, name = _parts(written)
    found_kind = given_kind or kind
    if not name or given_kind == "" or given_namespace == "":
        raise EntityError(f"{show(written)} is no reference; write [kind:][namespace/]name")
    if not found_kind:
        raise EntityError(f"{show(written)} does not say of what kind it is; write component:{name}, for example")
    return entity_ref(found_kind, given_namespace or namespace, name)


def _parts(written: Any) -> tuple[str | None, str | None, str | None]:
    if is_object(written):
        found = [written.get(part) for part in ("kind", "namespace", "name")]
        kind, namespace, name = (part if isinstance(part, str) else None for part in found)
        return kind, namespace, name
    if not isinstance(written, str):
        return None, None, None
    before, slash, _ = written.partition("/")
    # A colon behind the slash belongs to the name.
    kind, colon, _ = before.partition(":") if slash else written.partition(":")
    rest = written[len(kind) + 1 :] if colon else written
    namespace, slash, name = rest.partition("/")
    return kind if colon else None, namespace if slash else None, name if slash else rest
