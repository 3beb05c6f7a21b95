"""The entities of a set of descriptor files, with their references and relations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from incidentkit.cli.catalog.backstage.ready import KINDS
from incidentkit.cli.catalog.backstage.references import DEFAULT_NAMESPACE, EntityError, entity_ref
from incidentkit.cli.catalog.backstage.relations import Relations, relations_said
from incidentkit.cli.json_values import is_list, is_object, kind_of
from incidentkit.cli.readers import Broken, Row
from incidentkit.cli.readers.source import Source
from incidentkit.cli.yaml_text import YamlError, load_all
from incidentkit.errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from incidentkit.cli.catalog.backstage.relations import Said

__all__ = ["EntityPool"]


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
