"""Reads a catalog file: its form, its types, what its attributes refer to, and which sources it names."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from incidentkit.cli.catalog.attributes import AttributeReader
from incidentkit.cli.catalog.backstage import DEFAULT_KINDS
from incidentkit.cli.catalog.checking import check_form
from incidentkit.cli.catalog.kinds import Kinds
from incidentkit.cli.catalog.language import CatalogFile, SourceRule, TypeRule
from incidentkit.cli.catalog.problems import CatalogFileError, Problems
from incidentkit.cli.catalog.schema import catalog_schema
from incidentkit.cli.catalog.source_rules import SourceReader
from incidentkit.cli.catalog.type_references import TypeReferences
from incidentkit.cli.json_values import is_list, is_object, kind_of
from incidentkit.cli.type_names import type_name_of
from incidentkit.cli.yaml_places import YamlPlaces
from incidentkit.cli.yaml_text import YamlError, load_strict

if TYPE_CHECKING:
    from collections.abc import Mapping

    from incidentkit.cli.yaml_places import Place

__all__ = ["read_catalog_file"]


def read_catalog_file(path: str) -> CatalogFile:
    """Read and check it; its sources are not opened yet.

    Raises:
        CatalogFileError: It cannot be used; all that is wrong is told at once.
    """
    text = _text_of(path)
    data = _data_of(path, text)
    problems = Problems(path, YamlPlaces(text))
    problems.extend(check_form(data, catalog_schema()))
    problems.settle()
    types = _Parser(data, problems).types()
    problems.settle()
    return CatalogFile(path, data["sync_id"], types, problems)


def _text_of(path: str) -> str:
    try:
        return Path(path).read_text("utf-8-sig")
    except OSError as error:
        raise CatalogFileError((f"cannot read {path}: {error.strerror or error}",)) from error
    except UnicodeDecodeError as error:
        raise CatalogFileError((f"{path}: not UTF-8; save the file as UTF-8",)) from error


def _data_of(path: str, text: str) -> dict[str, Any]:
    try:
        data = load_strict(text)
    except YamlError as error:
        raise CatalogFileError((f"{path}: not valid YAML: {error}",)) from error
    if not is_object(data):
        found = "empty" if data is None else kind_of(data)
        raise CatalogFileError((f"{path} is {found}; a catalog file starts with `sync_id:`",))
    return data


class _Parser:
    def __init__(self, data: Mapping[str, Any], problems: Problems) -> None:
        self._problems = problems
        types: dict[str, Any] = {str(key): given for key, given in data.get("types", {}).items()}
        self._kinds = Kinds(data.get("backstage"), types, problems)
        self._types = self._kinds.types

    def types(self) -> tuple[TypeRule, ...]:
        """Everything the file declares."""
        if not self._types:
            self._problems.add((), f"it declares nothing; add `types:` or `backstage:` ({', '.join(DEFAULT_KINDS)})")
        names = self._type_names()
        reader = AttributeReader(TypeReferences(names, self._problems), self._problems)
        attributes = reader.read({key: self._kinds.attributes(key) for key in self._types})
        return tuple(
            TypeRule(
                key=key,
                type_name=names[key],
                settings={"name": key, **self._kinds.settings(key), **_settings(given)},
                attributes=attributes[key],
                sources=tuple(self._sources(key, given)),
            )
            for key, given in self._types.items()
        )

    def _type_names(self) -> dict[str, str]:
        names: dict[str, str] = {}
        for key, given in self._types.items():
            place = ("types", key)
            name = given.get("type_name") or type_name_of(key)
            if name is None:
                self._problems.add(place, 'gives no type name; say it with `type_name`, like Custom["Service"]')
            elif name in names.values():
                other = next(each for each, taken in names.items() if taken == name)
                self._problems.add(place, f"has the type name {name}, as {other!r} has; give one a `type_name`")
            names[key] = str(name or key)
        return names

    def _sources(self, key: str, given: Mapping[str, Any]) -> list[SourceRule]:
        stated = given.get("entries")
        place: Place = ("types", key, "entries")
        listed = (
            [((*place, number), one) for number, one in enumerate(stated)] if is_list(stated) else [(place, stated)]
        )
        reader = SourceReader(key, given.get("fields", {}), self._kinds, self._problems)
        found = [reader.read(at, one) for at, one in listed if one is not None]
        return [one for one in found if one is not None]


def _settings(given: Mapping[str, Any]) -> dict[str, Any]:
    names = ("name", "description", "icon", "color", "ranked", "categories")
    return {name: given[name] for name in names if name in given}
