"""A ready catalog type for each kind of entity: its looks, its attributes, and where their values come from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["DEFAULT_KINDS", "KINDS", "ReadyAttribute", "ReadyType", "ready_type"]


@dataclass(frozen=True, slots=True)
class ReadyAttribute:
    """An attribute that comes with a kind.

    Attributes:
        name: As people see it.
        type: A type of the API; where `kind` is given, what it is while no type of the file takes that kind.
        array: Whether it holds several values.
        kind: The kind of entity it refers to.
        source: Where its value comes from, in the mapping language; None for a backlink.
        backlink: The attribute of the other kind that it follows backwards.
        mutual: Whether both ends may state the relation, so that a file that cannot be read may state it too.
        linked: It is there only where a type of the file takes that kind.
    """

    name: str
    type: str = "String"
    array: bool = False
    kind: str | None = None
    source: str | None = None
    backlink: str | None = None
    mutual: bool = False
    linked: bool = False


@dataclass(frozen=True, slots=True)
class ReadyType:
    """What a type of one kind of entity has by itself."""

    settings: Mapping[str, Any]
    attributes: tuple[ReadyAttribute, ...]
    fields: Mapping[str, str]


def _refers(
    name: str, relation: str, kind: str, *, several: bool = False, mutual: bool = False, linked: bool = False
) -> ReadyAttribute:
    found = f"relations[?type=='{relation}' && starts_with(targetRef, '{kind.lower()}:')].targetRef"
    source = found if several else f"{found} | [0]"
    return ReadyAttribute(name, array=several, kind=kind, source=source, mutual=mutual, linked=linked)


def _backlink(name: str, kind: str, attribute: str) -> ReadyAttribute:
    return ReadyAttribute(name, array=True, kind=kind, backlink=attribute, linked=True)


_COMMON: Final = (
    ReadyAttribute("Description", "Text", source="metadata.description"),
    ReadyAttribute("Tags", array=True, source="metadata.tags"),
)
_TYPE: Final = ReadyAttribute("Type", source="spec.type")
_LIFECYCLE: Final = ReadyAttribute("Lifecycle", source="spec.lifecycle")
_OWNER: Final = (_refers("Owner", "ownedBy", "Group"), _refers("Owning user", "ownedBy", "User", linked=True))
_SYSTEM: Final = _refers("System", "partOf", "System")
_DEPENDS: Final = (
    _refers("Depends on", "dependsOn", "Component", several=True, mutual=True),
    _refers("Depends on resources", "dependsOn", "Resource", several=True, mutual=True),
)

_READY: Final[dict[str, tuple[dict[str, Any], tuple[ReadyAttribute, ...]]]] = {
    "Component": (
        {"description": "Pieces of software.", "icon": "components", "categories": ["service"]},
        (
            _TYPE,
            _LIFECYCLE,
            *_OWNER,
            _SYSTEM,
            _refers("Subcomponent of", "partOf", "Component"),
            _refers("Provides APIs", "providesApi", "API", several=True),
            _refers("Consumes APIs", "consumesApi", "API", several=True),
            *_DEPENDS,
        ),
    ),
    "API": (
        {"description": "Interfaces between components.", "icon": "browser"},
        (
            _TYPE,
            _LIFECYCLE,
            *_OWNER,
            _SYSTEM,
            _backlink("Provided by", "Component", "Provides APIs"),
            _backlink("Consumed by", "Component", "Consumes APIs"),
        ),
    ),
    "Resource": (
        {"description": "What components need to run.", "icon": "database"},
        (_TYPE, *_OWNER, _SYSTEM, *_DEPENDS),
    ),
    "System": (
        {"description": "Components that do something together.", "icon": "server"},
        (
            *_OWNER,
            _refers("Domain", "partOf", "Domain"),
            _backlink("Components", "Component", "System"),
            _backlink("APIs", "API", "System"),
            _backlink("Resources", "Resource", "System"),
        ),
    ),
    "Domain": (
        {"description": "Areas of the business.", "icon": "folder"},
        (*_OWNER, _refers("Subdomain of", "partOf", "Domain"), _backlink("Systems", "System", "Domain")),
    ),
    "Group": (
        {"description": "Teams and the units they are part of.", "icon": "users", "categories": ["team"]},
        (
            _TYPE,
            ReadyAttribute("Email", source="spec.profile.email"),
            _refers("Parent", "childOf", "Group", mutual=True),
            _backlink("Children", "Group", "Parent"),
            _backlink("Members", "User", "Member of"),
            _backlink("Components", "Component", "Owner"),
            _backlink("Systems", "System", "Owner"),
        ),
    ),
    "User": (
        {"description": "People.", "icon": "user", "categories": ["user"]},
        (
            ReadyAttribute("Email", source="spec.profile.email"),
            _refers("Member of", "memberOf", "Group", several=True, mutual=True),
        ),
    ),
}

KINDS: Final = tuple(_READY)
"""The kinds that have a ready type."""

DEFAULT_KINDS: Final = tuple(kind for kind in KINDS if kind != "User")
"""Those taken where a file does not say which: people are on request only."""

_NAME: Final = "metadata.title || metadata.name"
_PROFILE_NAME: Final = f"spec.profile.displayName || {_NAME}"


def ready_type(kind: str) -> ReadyType:
    """What comes with that kind; of a kind of one's own, what all entities have."""
    settings, attributes = _READY.get(kind, ({}, ()))
    return ReadyType(settings, (*attributes, *_COMMON), _fields(kind))


def _fields(kind: str) -> dict[str, str]:
    name = _PROFILE_NAME if kind in {"Group", "User"} else _NAME
    return {"external_id": "ref", "name": name, "aliases": "aliases"}
