"""What entities say of each other, seen from both ends as Backstage does."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from incidentkit.cli.catalog.backstage.references import parse_ref
from incidentkit.cli.json_values import is_list, is_object

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

__all__ = ["Relations", "relations_said"]


@dataclass(frozen=True, slots=True)
class _Field:
    """A field of `spec` that refers to entities.

    Attributes:
        name: The field.
        relation: What this entity is to those.
        inverse: What those are to this entity.
        kind: Their kind where a reference does not say; None where it must.
    """

    name: str
    relation: str
    inverse: str
    kind: str | None


_OWNER: Final = _Field("owner", "ownedBy", "ownerOf", "Group")
_SYSTEM: Final = _Field("system", "partOf", "hasPart", "System")
_DEPENDENCIES: Final = (
    _Field("dependsOn", "dependsOn", "dependencyOf", None),
    _Field("dependencyOf", "dependencyOf", "dependsOn", None),
)
_FIELDS: Final[dict[str, tuple[_Field, ...]]] = {
    "Component": (
        _OWNER,
        _SYSTEM,
        _Field("subcomponentOf", "partOf", "hasPart", "Component"),
        _Field("providesApis", "providesApi", "apiProvidedBy", "API"),
        _Field("consumesApis", "consumesApi", "apiConsumedBy", "API"),
        *_DEPENDENCIES,
    ),
    "API": (_OWNER, _SYSTEM),
    "Resource": (_OWNER, _SYSTEM, *_DEPENDENCIES),
    "System": (_OWNER, _Field("domain", "partOf", "hasPart", "Domain")),
    "Domain": (_OWNER, _Field("subdomainOf", "partOf", "hasPart", "Domain")),
    "Group": (
        _Field("parent", "childOf", "parentOf", "Group"),
        _Field("children", "parentOf", "childOf", "Group"),
        _Field("members", "hasMember", "memberOf", "User"),
    ),
    "User": (_Field("memberOf", "memberOf", "hasMember", "Group"),),
}

Said: TypeAlias = tuple[str, str, str]
"""Who is what to whom: `component:default/web`, `ownedBy`, `group:default/shop`."""


def relations_said(entity: dict[str, Any], ref: str, namespace: str) -> list[Said]:
    """What an entity says, both ways round.

    Raises:
        EntityError: A field refers to nothing that can be; the message names the field.
    """
    return [*_from_fields(entity, ref, namespace), *_from_relations(entity, ref, namespace)]


def _from_fields(entity: dict[str, Any], ref: str, namespace: str) -> Iterator[Said]:
    spec = entity.get("spec")
    for field in _FIELDS.get(str(entity["kind"]), ()):
        stated = spec.get(field.name) if is_object(spec) else None
        for written in stated if is_list(stated) else [stated]:
            if written not in (None, ""):
                target = _target(written, field.kind, namespace, f"spec.{field.name}")
                yield ref, field.relation, target
                yield target, field.inverse, ref


def _from_relations(entity: dict[str, Any], ref: str, namespace: str) -> Iterator[Said]:
    """What the Backstage API adds to the entities it answers with."""
    stated = entity.get("relations")
    for relation in stated if is_list(stated) else []:
        if is_object(relation) and isinstance(relation.get("type"), str):
            yield ref, relation["type"], _target(relation.get("targetRef"), None, namespace, "relations")


def _target(written: Any, kind: str | None, namespace: str, field: str) -> str:
    try:
        return parse_ref(written, kind=kind, namespace=namespace)
    except ValueError as error:
        raise type(error)(f"{field}: {error}") from error


class Relations:
    """Everything that was said, by whom it is about."""

    def __init__(self) -> None:
        self._of: defaultdict[str, set[tuple[str, str]]] = defaultdict(set)

    def add(self, said: Iterable[Said]) -> None:
        """Take in what one entity says."""
        for source, relation, target in said:
            self._of[source].add((relation, target))

    def of(self, ref: str) -> list[dict[str, str]]:
        """An entity's relations as the Backstage API writes them, in an order that does not depend on the files'."""
        return [{"type": relation, "targetRef": target} for relation, target in sorted(self._of.get(ref, ()))]
