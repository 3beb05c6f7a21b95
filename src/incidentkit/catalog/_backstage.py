"""Backstage descriptor files: entities, references, relations."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from incidentkit._json import is_list, is_object, kind_of
from incidentkit.errors import ConfigurationError
from incidentkit.importing._readers import Broken, Row, Source
from incidentkit.importing._yaml import YamlError, load_all
from incidentkit.providers._fields import show

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence


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


_RELATIONS_OWNER: Final = _Field("owner", "ownedBy", "ownerOf", "Group")
_RELATIONS_SYSTEM: Final = _Field("system", "partOf", "hasPart", "System")
_DEPENDENCIES: Final = (
    _Field("dependsOn", "dependsOn", "dependencyOf", None),
    _Field("dependencyOf", "dependencyOf", "dependsOn", None),
)
_FIELDS: Final[dict[str, tuple[_Field, ...]]] = {
    "Component": (
        _RELATIONS_OWNER,
        _RELATIONS_SYSTEM,
        _Field("subcomponentOf", "partOf", "hasPart", "Component"),
        _Field("providesApis", "providesApi", "apiProvidedBy", "API"),
        _Field("consumesApis", "consumesApi", "apiConsumedBy", "API"),
        *_DEPENDENCIES,
    ),
    "API": (_RELATIONS_OWNER, _RELATIONS_SYSTEM),
    "Resource": (_RELATIONS_OWNER, _RELATIONS_SYSTEM, *_DEPENDENCIES),
    "System": (_RELATIONS_OWNER, _Field("domain", "partOf", "hasPart", "Domain")),
    "Domain": (_RELATIONS_OWNER, _Field("subdomainOf", "partOf", "hasPart", "Domain")),
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


class EntityPool:
    """Entities of several files, which may refer to each other across them.

    Attributes:
        broken: The files and documents that cannot be read. What these hold is not known, so it may be entities of
            any kind, and relations of any other entity.
    """

    def __init__(self, files: Sequence[str]) -> None:
        """Read the files."""
        self.broken: list[Broken] = []
        self._rows: dict[str, list[Row]] = {}
        self._relations = Relations()
        for file in files:
            self._read(file)

    def rows(self, kind: str) -> Iterator[Row]:
        """The entities of a kind, each with `ref` (`component:default/web`), `aliases` and all its `relations`."""
        for row in self._rows.get(kind.lower(), ()):
            ref = row.values["ref"]
            yield Row(row.where, {**row.values, "relations": self._relations.of(ref)})

    def _read(self, file: str) -> None:
        try:
            source = Source(file)
            try:
                documents = load_all(source.text())
            finally:
                source.close()
        except ConfigurationError as error:
            self.broken.append(Broken(file, error.message))
        except YamlError as error:
            self.broken.append(Broken(file, f"{file}: not valid YAML: {error}"))
        else:
            for number, entity in enumerate(_entities(documents), 1):
                self._take(entity, f"{file} document {number}")

    def _take(self, entity: Any, where: str) -> None:
        try:
            taken = _described(entity)
        except EntityError as error:
            self.broken.append(Broken(where, f"{where}: {error}"))
            return
        if taken is not None:
            values, said = taken
            self._rows.setdefault(values["kind"].lower(), []).append(Row(where, values))
            self._relations.add(said)


def _entities(documents: list[Any]) -> Iterator[Any]:
    """One per document, or the elements of a list, which is what an export of the Backstage API is."""
    for document in documents:
        if is_list(document):
            yield from document
        elif document is not None:
            yield document


def _described(entity: Any) -> tuple[dict[str, Any], list[Said]] | None:
    """An entity with what it is called, and what it says of others; None for what is not Backstage's.

    Raises:
        EntityError: It is no entity.
    """
    if not is_object(entity):
        raise EntityError(f"{kind_of(entity)} where an entity is needed")
    kind, metadata = entity.get("kind"), entity.get("metadata")
    if _is_foreign(entity, kind):
        return None
    if not isinstance(kind, str) or not kind or not is_object(metadata) or not metadata.get("name"):
        raise EntityError("an entity needs `kind` and `metadata.name`")
    name, namespace = str(metadata["name"]), str(metadata.get("namespace") or DEFAULT_NAMESPACE)
    ref = entity_ref(kind, namespace, name)
    # Outside the default namespace a name alone may mean several entities.
    aliases = [name] if namespace.lower() == DEFAULT_NAMESPACE else []
    return {**entity, "ref": ref, "aliases": aliases}, relations_said(entity, ref, namespace)


def _is_foreign(entity: dict[str, Any], kind: Any) -> bool:
    """Others have kinds of these names too, and their files may match the same pattern."""
    version = entity.get("apiVersion")
    return kind in KINDS and isinstance(version, str) and not version.startswith("backstage.io/")
