"""Parses a catalog file: form, types, attributes, sources.

Only what our schema uses is known here. Where it allows several forms (`anyOf`), these are of different JSON types, so
that the value itself says which of them was meant.
"""

from __future__ import annotations

import difflib
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from incidentkit._json import is_list, is_object, kind_of
from incidentkit._text import suggestion
from incidentkit.catalog._backstage import DEFAULT_KINDS, KINDS, ReadyAttribute, ready_type
from incidentkit.catalog._desired import Attribute
from incidentkit.catalog._file import CatalogFile, CatalogFileError, Problem, Problems, SourceRule, Stated, TypeRule
from incidentkit.catalog._file_schema import catalog_schema
from incidentkit.importing._expressions import Expression, ExpressionError
from incidentkit.importing._mapping import MappingError, Plan, parse_plan
from incidentkit.importing._yaml import YamlError, YamlPlaces, load_strict
from incidentkit.providers._fields import Shape, show, table_key
from incidentkit.providers.incident_io._naming import TYPE_NAME, type_name_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from incidentkit.importing._yaml import Place


_WORDS: Final = {
    "string": "a text",
    "object": "lines like `name: value`",
    "array": "a list",
    "boolean": "true or false",
    "number": "a number",
}


def check_form(data: Any, schema: Mapping[str, Any]) -> list[Problem]:
    """Everything in `data` that the schema does not allow."""
    return list(_Checker(schema).check(data, schema, ()))


class _Checker:
    def __init__(self, schema: Mapping[str, Any]) -> None:
        self._definitions: Mapping[str, Any] = schema.get("definitions", {})

    def check(self, value: Any, schema: Mapping[str, Any], place: Place) -> Iterator[Problem]:
        schema = self._resolved(schema)
        forms = [self._resolved(form) for form in schema.get("anyOf", [schema])]
        meant = next((form for form in forms if _is_of(value, form)), None)
        if meant is None:
            yield Problem(place, _mistaken(value, [name for form in forms for name in _types(form)]))
        elif is_object(value):
            yield from self._check_object(value, meant, place)
        elif is_list(value):
            yield from self._check_list(value, meant, place)
        else:
            yield from _check_scalar(value, meant, place)

    def _resolved(self, schema: Mapping[str, Any]) -> Mapping[str, Any]:
        while "$ref" in schema or "allOf" in schema:
            schema = schema["allOf"][0] if "allOf" in schema else self._definitions[schema["$ref"].rsplit("/", 1)[1]]
        return schema

    def _check_object(self, value: dict[Any, Any], schema: Mapping[str, Any], place: Place) -> Iterator[Problem]:
        known: Mapping[str, Any] = schema.get("properties", {})
        others: Any = schema.get("additionalProperties", {})
        for name in schema.get("required", ()):
            if name not in value:
                yield Problem(place, f"`{name}` is missing")
        for name, inner in value.items():
            at = (*place, str(name))
            if name in known:
                yield from self.check(inner, known[name], at)
            elif others is False:
                yield Problem(at, f"is not known here; {suggestion(str(name), known)}")
            else:
                yield from self.check(inner, others, at)

    def _check_list(self, value: list[Any], schema: Mapping[str, Any], place: Place) -> Iterator[Problem]:
        if len(value) < schema.get("minItems", 0):
            yield Problem(place, "is an empty list; fill it or remove the line")
        if len(value) > schema.get("maxItems", len(value)):
            yield Problem(place, "has several parts; write one")
        for number, item in enumerate(value):
            yield from self.check(item, schema.get("items", {}), (*place, number))


def _check_scalar(value: Any, schema: Mapping[str, Any], place: Place) -> Iterator[Problem]:
    if value == "" and schema.get("minLength"):
        yield Problem(place, "is empty; fill it in or remove the line")
    if "enum" in schema and value not in schema["enum"]:
        yield Problem(
            place, f"{table_key(value)!r} is not known; {suggestion(str(value), map(table_key, schema['enum']))}"
        )
    if "pattern" in schema and not re.search(schema["pattern"], value):
        yield Problem(place, f"{show(value)} does not fit; it must look like {schema['examples'][0]}")


def _types(schema: Mapping[str, Any]) -> list[str]:
    stated = schema.get("type", list(_WORDS))
    return stated if is_list(stated) else [stated]


def _is_of(value: Any, schema: Mapping[str, Any]) -> bool:
    return "type" not in schema or _type_of(value) in _types(schema)


def _type_of(value: Any) -> str:
    if isinstance(value, bool):
        return "boolean"
    kinds = ((str, "string"), (dict, "object"), (list, "array"), (int | float, "number"))
    return next((name for kind, name in kinds if isinstance(value, kind)), "null")


def _mistaken(value: Any, types: list[str]) -> str:
    *words, last = [_WORDS[name] for name in dict.fromkeys(types)]
    needed = f"{', '.join(words)} or {last}" if words else last
    if value is None:
        return f"is empty where {needed} is needed; fill it in or remove the line"
    quotes = "; put it in quotes" if "string" in types and isinstance(value, bool | int | float) else ""
    return f"{kind_of(value)} where {needed} is needed{quotes}"


_KNOWN: Final = ("String", "Text", "Number", "Bool", "Link", "User")
"""Types of the API that are surely meant, however close a name of the file comes. There are many others."""

_API_TYPE: Final = re.compile(r'[A-Z]\w*(\["[^"]+"\])?')
_CLOSE: Final = 0.8


class TypeReferences:
    """Finds types by what a file calls them.

    Attributes:
        names: The API's name by key, for all types of the file.
    """

    def __init__(self, names: Mapping[str, str], problems: Problems) -> None:
        self.names = names
        self._problems = problems

    def read(self, written: Any, place: Place) -> tuple[str | None, bool]:
        """The API's name, None where there is no such type; and whether several values are meant (`[Team]`)."""
        if is_list(written):
            return self._find(written[0], place), True
        return self._find(written, place), False

    def _find(self, written: str, place: Place) -> str | None:
        if written in self.names:
            return self.names[written]
        if written in _KNOWN or TYPE_NAME.match(written):
            return written
        if written.endswith("[]"):
            self._problems.add(place, f"{written!r}: for several values write [{written[:-2]}]")
            return None
        known = [*self.names, *_KNOWN]
        if self._is_mistyped(written, known):
            self._problems.add(place, f"there is no type {written!r}; {suggestion(written, known)}")
            return None
        return written

    @staticmethod
    def _is_mistyped(written: str, known: list[str]) -> bool:
        if not _API_TYPE.fullmatch(written):
            return True
        return bool(difflib.get_close_matches(written, known, 1, _CLOSE)) or written.lower() in map(str.lower, known)


class AttributeReader:
    """Reads attributes type by type: first those with values, then backlinks to these, then paths through both."""

    def __init__(self, types: TypeReferences, problems: Problems) -> None:
        self._types = types
        self._problems = problems
        self._found: dict[str, dict[str, Attribute]] = {type_name: {} for type_name in types.names.values()}
        self._failed: set[tuple[str, str]] = set()  # what leads to these is not told as well

    def read(self, stated: Mapping[str, Mapping[str, Any]]) -> dict[str, tuple[Attribute, ...]]:
        """The attributes by key of the type, from what is stated by key and attribute name."""
        for form, reader in (("value", self._plain), ("backlink", self._backlink), ("path", self._path)):
            for key, attributes in stated.items():
                for name, given in attributes.items():
                    written: Mapping[str, Any] = given if is_object(given) else {"type": given}
                    if _form_of(written) == form:
                        self._keep(key, name, reader(key, name, written))
        return {
            key: tuple(self._of(key)[name] for name in attributes if name in self._of(key))
            for key, attributes in stated.items()
        }

    def _keep(self, key: str, name: str, found: Attribute | None) -> None:
        if found is None:
            self._failed.add((self._types.names[key], name))
        else:
            self._of(key)[name] = found

    def _of(self, key: str) -> dict[str, Attribute]:
        return self._found[self._types.names[key]]

    def _plain(self, key: str, name: str, written: Mapping[str, Any]) -> Attribute | None:
        place = _place(key, name)
        if "type" not in written:
            self._problems.add(place, "`type` is missing; say what it holds, like String")
            return None
        type_, several = self._types.read(written["type"], place)
        if type_ is None:
            return None
        schema_only = written.get("schema_only", False)
        return Attribute(name, type_, several or written.get("array", False), schema_only=schema_only)

    def _backlink(self, key: str, name: str, written: Mapping[str, Any]) -> Attribute | None:
        place, link = _place(key, name), written["backlink"]
        self._check_derived(written, place)
        several = written.get("array", True)
        if "type" in written:
            type_, _ = self._types.read(written["type"], place)
            return Attribute(name, type_, several, backlink=link) if type_ else None
        other = next((each for each in self._types.names if link.startswith(f"{each}.")), None)
        if other is None:
            names = [f"{each}.{attribute}" for each in self._types.names for attribute in self._of(each)]
            hint = suggestion(link, names, else_say="write Type.Attribute, an attribute that refers to this type")
            self._problems.add(place, f"backlink: {link!r} names no attribute; {hint}")
            return None
        attribute = link.removeprefix(f"{other}.")
        if not self._leads_back(key, other, attribute, place):
            return None
        return Attribute(name, self._types.names[other], several, backlink=attribute)

    def _leads_back(self, key: str, other: str, attribute: str, place: Place) -> bool:
        if (self._types.names[other], attribute) in self._failed:
            return False
        found = self._of(other).get(attribute)
        if found is None:
            hint = suggestion(attribute, self._of(other))
            self._problems.add(place, f"backlink: {other!r} has no attribute {attribute!r}; {hint}")
            return False
        if found.type != self._types.names[key]:
            held = f"it holds {found.type}, not {self._types.names[key]}"
            self._problems.add(place, f"backlink: {other}.{attribute} does not lead here; {held}")
            return False
        return True

    def _path(self, key: str, name: str, written: Mapping[str, Any]) -> Attribute | None:
        place, stated = _place(key, name), written["path"]
        self._check_derived(written, place)
        steps = tuple(stated.split(".")) if isinstance(stated, str) else tuple(stated)
        type_, several = self._types.names[key], False
        for number, step in enumerate(steps):
            if type_ not in self._found:
                told = f"path: {steps[number - 1]!r} holds {type_}, which this file does not declare"
                return self._path_out(_place(key, name), written, steps, told)
            found = self._step(type_, step, place)
            if found is None:
                return None
            type_, several = found.type, several or found.array
        return Attribute(name, type_, written.get("array", several), path=steps)

    def _step(self, type_: str, step: str, place: Place) -> Attribute | None:
        known = self._found[type_]
        found = known.get(step)
        if found is None and (type_, step) not in self._failed:
            self._problems.add(place, f"path: {type_} has no attribute {step!r}; {suggestion(step, known)}")
        if found is not None and found.path:
            self._problems.add(place, f"path: {step!r} is a path itself; write its steps instead")
            return None
        return found

    def _path_out(
        self, place: Place, written: Mapping[str, Any], steps: tuple[str, ...], told: str
    ) -> Attribute | None:
        """A path into a type that the file does not declare: what it ends in must be said."""
        if "type" not in written:
            self._problems.add(place, f"{told}; say with `type` what the path ends in")
            return None
        type_, several = self._types.read(written["type"], place)
        return Attribute(str(place[-1]), type_, several or written.get("array", False), path=steps) if type_ else None

    def _check_derived(self, written: Mapping[str, Any], place: Place) -> None:
        if "backlink" in written and "path" in written:
            self._problems.add(place, "is a backlink and a path; it can be only one")
        if written.get("schema_only"):
            self._problems.add(place, "`schema_only` is for attributes that hold values; remove it")


def _form_of(written: Mapping[str, Any]) -> str:
    return next((form for form in ("backlink", "path") if form in written), "value")


def _place(key: str, name: str) -> Place:
    return ("types", key, "attributes", name)


class Kinds:
    """The Backstage side of a file.

    Attributes:
        types: Those of the file, and one for each kind that the top of the file asks for and no type takes.
    """

    def __init__(self, stated: Any, types: Mapping[str, Any], problems: Problems) -> None:
        given: Mapping[str, Any] = stated if is_object(stated) else {"files": stated} if stated else {}
        self._patterns = patterns_of(given.get("files"))
        self._problems = problems
        taken = {kind for key, one in types.items() for kind in _kinds_of(key, one)}
        wanted = given.get("kinds", DEFAULT_KINDS) if given else ()
        added = [kind for kind in wanted if kind not in taken and "entries" not in types.get(kind, {})]
        self.types = {**types, **{kind: {**types.get(kind, {}), "entries": {"kind": kind}} for kind in added}}
        self._of_type = {key: _kinds_of(key, one) for key, one in self.types.items()}

    def of_source(self, key: str, source: Mapping[str, Any]) -> str:
        """The kind that a source takes."""
        if "kind" not in source and _kind_of(key, source) not in KINDS:
            told = f"`kind` is missing: which kind of entity becomes {key!r}? {suggestion(key, KINDS)}"
            self._problems.add(("types", key, "entries"), told)
        return _kind_of(key, source)

    def patterns(self, source: Mapping[str, Any], place: Place) -> tuple[Place, tuple[str, ...]]:
        """The files that a source reads, its own or those named at the top, and where they are named."""
        if "backstage" in source:
            return (*place, "backstage"), patterns_of(source["backstage"])
        if not self._patterns:
            self._problems.add(place, "`backstage` is missing, here or at the top; name the descriptor files")
        return ("backstage",), self._patterns

    def settings(self, key: str) -> dict[str, Any]:
        """Description, icon and so on, which the file may override."""
        found: dict[str, Any] = {}
        for kind in self._of_type[key]:
            found = {**ready_type(kind).settings, **found}
        return found

    def attributes(self, key: str) -> dict[str, Any]:
        """What the type's attributes are, as a file states them: its own, and the ready ones that it leaves in."""
        own: dict[str, Any] = {str(name): given for name, given in self.types[key].get("attributes", {}).items()}
        ready = self._ready(key)
        for name, given in own.items():
            if given is False and name not in ready:
                place = ("types", key, "attributes", name)
                self._problems.add(
                    place, f"there is no ready attribute of that name to leave out; {suggestion(name, ready)}"
                )
        stated = {name: self._stated(key, one) for name, one in ready.items() if name not in own}
        merged = {**stated, **own}
        return {name: given for name, given in merged.items() if given not in (None, False)}

    def fields(self, key: str, kind: str) -> tuple[dict[str, Stated], frozenset[str]]:
        """Where the values of the ready attributes come from, and for which of them another file has a say too."""
        ready = ready_type(kind)
        sources = {one.name: one.source for one in ready.attributes if one.source}
        rules = {name: Stated(("types", key), rule) for name, rule in {**ready.fields, **sources}.items()}
        return rules, frozenset(one.name for one in ready.attributes if one.mutual)

    def _ready(self, key: str) -> dict[str, ReadyAttribute]:
        found: dict[str, ReadyAttribute] = {}
        for kind in self._of_type[key]:
            for one in ready_type(kind).attributes:
                found.setdefault(one.name, one)
        return found

    def _stated(self, key: str, ready: ReadyAttribute) -> dict[str, Any] | None:
        """A ready attribute as a file would state it; None where what it leads to is not there."""
        holder = self._holder(ready.kind) if ready.kind else None
        if holder is None and ready.linked:
            return None
        if holder is None or ready.backlink is None:
            return {"type": holder or ready.type, "array": ready.array}
        if ready.backlink in self.types[holder].get("attributes", {}):
            return None
        forward = self._ready(holder)[ready.backlink]
        leads_back = forward.kind is not None and self._holder(forward.kind) == key
        return {"backlink": f"{holder}.{ready.backlink}", "array": ready.array} if leads_back else None

    def _holder(self, kind: str) -> str | None:
        """The one type that takes a kind; None where none does, or several do."""
        found = [key for key, kinds in self._of_type.items() if kind in kinds]
        return found[0] if len(found) == 1 else None


def patterns_of(stated: Any) -> tuple[str, ...]:
    """One file or several, as several."""
    if stated is None:
        return ()
    return tuple(stated) if is_list(stated) else (stated,)


def _kinds_of(key: str, given: Mapping[str, Any]) -> list[str]:
    stated = given.get("entries")
    sources: list[Any] = stated if is_list(stated) else [stated]
    found = [one for one in sources if is_object(one) and ("backstage" in one or "kind" in one)]
    return list(dict.fromkeys(_kind_of(key, one) for one in found))


def _kind_of(key: str, source: Mapping[str, Any]) -> str:
    """As Backstage spells it, where it is one of its own."""
    stated = str(source.get("kind", key))
    return next((kind for kind in KINDS if kind.lower() == stated.lower()), stated)


_ANYWHERE: Final = ("where", "each", "timezone", "fields")
_GOES_WITH: Final = {
    "file": ("format", "delimiter", "records", *_ANYWHERE),
    "inline": _ANYWHERE,
    "backstage": ("kind", *_ANYWHERE),
}
_NO_FIELDS: Final = Shape("the source", (), key=())


class SourceReader:
    """Reads the sources of one type."""

    def __init__(self, key: str, shared: Mapping[str, Any], kinds: Kinds, problems: Problems) -> None:
        """Take the type's key and the field rules that hold for all of its sources."""
        self._key = key
        self._shared = shared
        self._kinds = kinds
        self._problems = problems

    def read(self, place: Place, stated: Any) -> SourceRule | None:
        """One source; None where it does not say what it is."""
        source: dict[str, Any] = stated if is_object(stated) else {"file": stated}
        form = self._form(place, source)
        if form is None:
            return None
        kind, named, patterns = None, (*place, form), patterns_of(source.get("file"))
        if form == "backstage":
            kind, (named, patterns) = self._kinds.of_source(self._key, source), self._kinds.patterns(source, place)
        ready, mutual = self._kinds.fields(self._key, kind) if kind else ({}, frozenset[str]())
        own = self._own_fields(place, source)
        return SourceRule(
            place=place,
            named=named,
            patterns=patterns,
            inline=source.get("inline", ()),
            kind=kind,
            format=source.get("format"),
            delimiter=source.get("delimiter"),
            records=source["records"] if self._path(place, source, "records") else None,
            plan=self._plan(place, source),
            where=self._path(place, source, "where"),
            fields={**ready, **own},
            mutual=mutual - own.keys(),
        )

    def _form(self, place: Place, source: Mapping[str, Any]) -> str | None:
        stated = [form for form in _GOES_WITH if form in source] or (["backstage"] if "kind" in source else [])
        if len(stated) != 1:
            found = "has none of them" if not stated else f"has {' and '.join(stated)}"
            self._problems.add(place, f"needs one of file, inline and backstage, and {found}")
            return None
        for name in source:
            if name not in {stated[0], *_GOES_WITH[stated[0]]}:
                self._problems.add((*place, name), f"does not go with `{stated[0]}`; remove it")
        return stated[0]

    def _own_fields(self, place: Place, source: Mapping[str, Any]) -> dict[str, Stated]:
        rules: dict[Place, Mapping[str, Any]] = {
            ("types", self._key, "fields"): self._shared,
            (*place, "fields"): source.get("fields", {}),
        }
        return {
            str(name): Stated((*at, str(name)), rule) for at, given in rules.items() for name, rule in given.items()
        }

    def _path(self, place: Place, source: Mapping[str, Any], name: str) -> Expression | None:
        try:
            return Expression.parse(source[name]) if name in source else None
        except ExpressionError as error:
            self._problems.add((*place, name), str(error))
            return None

    def _plan(self, place: Place, source: Mapping[str, Any]) -> Plan:
        found = Plan(())
        for name in ("each", "timezone"):
            try:
                stated = parse_plan({name: source[name]} if name in source else {}, _NO_FIELDS)
            except MappingError as error:
                self._problems.add((*place, name), str(error).removeprefix(f"{name}: "))
            else:
                found = Plan((), each=found.each or stated.each, zone=found.zone or stated.zone)
        return found


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
