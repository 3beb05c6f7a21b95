"""Writing a provider's namespaces: one class per tag, one method per operation, and the `Api` that holds them."""

from __future__ import annotations

import keyword
import re
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING, Any

from openapi_python_client.strings import PythonIdentifier

from . import policy, walking
from .failures import RefusedError
from .rendering import templates_in, write_module

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from .endpoints import Argument, Call, Placed
    from .paging import Listing
    from .policy import Policy, RateClass

__all__ = ["Method", "Namespace", "method_name", "write"]


@dataclass(frozen=True)
class Method:
    """One operation as a method.

    Attributes:
        name: Of the method that sends it.
        all_name: Of the method that goes through its pages.
        operation: Module of the endpoint, in the package of its tag.
        notes: One sentence each: what it needs, how it is paced, what a repeat does.
    """

    name: str
    all_name: str
    operation: str
    call: Call
    notes: tuple[str, ...]

    @property
    def listing(self) -> Listing | None:
        return self.call.listing

    @property
    def all_arguments(self) -> tuple[Argument, ...]:
        """The keyword arguments of the method that goes through the pages: large ones, and not for ever."""
        return tuple(self._for_all(argument) for argument in self.call.keyword_arguments)

    def _for_all(self, argument: Argument) -> Argument:
        listing = self.listing
        if listing is None:
            return argument
        if argument.identifier == listing.size and listing.largest is not None:
            return argument.declared_as(f"{listing.size}: int = {listing.largest}")
        if argument.identifier == listing.until:
            return argument.declared_as(argument.declared.partition(" | Unset")[0])
        return argument


@dataclass(frozen=True)
class Namespace:
    """The operations of one tag."""

    module: str
    class_name: str
    tag: str
    description: str
    methods: tuple[Method, ...]

    @property
    def imports(self) -> tuple[str, ...]:
        """What the annotations need."""
        lines = {_nearer(line) for method in self.methods for line in method.call.annotation_imports}
        lines |= {_nearer(line) for method in self.methods if method.listing for line in method.listing.imports}
        return tuple(sorted(lines))

    @property
    def default_imports(self) -> tuple[str, ...]:
        """What the default values need."""
        return tuple(sorted({_nearer(line) for method in self.methods for line in method.call.default_imports}))


def write(document: dict[str, Any], placed: Mapping[str, Placed], package: Path, templates: Path) -> None:
    """Write `namespaces/` into a provider's package.

    Args:
        document: With the overlay applied.
        placed: Each operation as it was generated, by method and path.
        package: The provider's folder.
        templates: Where the templates are.
    """
    environment = templates_in(templates)
    folder = package / "namespaces"
    found = _namespaces(document, placed, policy.read_rate_classes(document))
    for namespace in found:
        text = environment.get_template("namespace.py.jinja").render(namespace=namespace)
        write_module(folder / f"{namespace.module}.py", text)
    for name, template in (("__init__", "namespaces_init"), ("_api", "namespaces_api")):
        text = environment.get_template(f"{template}.py.jinja").render(namespaces=found)
        write_module(folder / f"{name}.py", text)


def _namespaces(
    document: dict[str, Any], placed: Mapping[str, Placed], classes: Mapping[str, RateClass]
) -> list[Namespace]:
    texts = {tag["name"]: tag.get("description", "") for tag in document.get("tags", ())}
    operations = [
        (placed[key], operation)
        for path, method, operation in walking.operations(document)
        for key in [f"{method.upper()} {path}"]
    ]
    operations.sort(key=lambda entry: entry[0].tag)
    result = []
    for module, group in groupby(operations, key=lambda entry: entry[0].tag):
        members = list(group)
        tag = (members[0][1].get("tags") or ["default"])[0]
        methods = tuple(_method(place, tag, operation, classes) for place, operation in members)
        _require_distinct(tag, methods)
        description = texts.get(tag) or f"The operations of {tag}."
        result.append(Namespace(module, _class_name(module), tag, description, methods))
    return result


def _method(place: Placed, tag: str, operation: dict[str, Any], classes: Mapping[str, RateClass]) -> Method:
    name = method_name(tag, operation["operationId"])
    notes = tuple(_notes(place.call, place.policy, classes))
    return Method(name, _all_name(name), place.name, place.call, notes)


def method_name(tag: str, operation_id: str) -> str:
    """Return the name of an operation within its tag: `Catalog V3_CreateEntry` gives `create_entry`."""
    rest = operation_id.removeprefix(tag)
    rest = rest[1:] if rest != operation_id else re.split(r"[_.#]", operation_id, maxsplit=1)[-1]
    # Some operations say their tag twice.
    name = PythonIdentifier(rest, "call_").removeprefix(f"{PythonIdentifier(tag, 'tag')}_")
    # The generator's rule avoids keywords and builtins; a method may well be named after a builtin.
    plain = name.removesuffix("_")
    return name if keyword.iskeyword(plain) or plain in _IN_ANNOTATIONS else plain


# Builtins that the annotations of the methods use. `list` is one too, and goes by another name there.
_IN_ANNOTATIONS = frozenset({"bool", "dict", "float", "int", "str"})


def _all_name(name: str) -> str:
    """Name the method that goes through all pages: `list_entries` gives `list_all_entries`."""
    return re.sub(r"^list(?=_|$)", "list_all", name) if re.match(r"list(_|$)", name) else f"all_{name}"


def _require_distinct(tag: str, methods: tuple[Method, ...]) -> None:
    names = [method.name for method in methods] + [method.all_name for method in methods if method.listing]
    twice = sorted({name for name in names if names.count(name) > 1})
    if twice:
        raise RefusedError(f"tag {tag}: two operations make a method of the same name ({', '.join(twice)})")


def _class_name(module: str) -> str:
    """Name the class after its module: `catalog_v3` gives `CatalogV3`."""
    return "".join(word[:1].upper() + word[1:] for word in module.split("_"))


def _nearer(line: str) -> str:
    """Rewrite an import of an endpoint's module, one folder deeper, for a namespace."""
    return line.replace("from ...", "from ..", 1)


def _notes(call: Call, decided: Policy, classes: Mapping[str, RateClass]) -> list[str]:
    notes = [f"Sent as `{call.key}`."]
    if call.scopes:
        notes.append(f"Needs {', '.join(f'`{scope}`' for scope in call.scopes)}.")
    if decided.rate_class is not None:
        notes.append(_pace(classes[decided.rate_class]))
    if call.method != "get":
        notes.append(_repeat(decided))
    if call.deprecated:
        notes.append("Deprecated.")
    return notes


def _pace(limits: RateClass) -> str:
    if limits.requests is None:
        return "One at a time." if limits.concurrency == 1 else f"At most {limits.concurrency} at a time."
    return f"At most {limits.requests} in {limits.per:g} s."


def _repeat(decided: Policy) -> str:
    if decided.idempotency == "safe":
        return "A repeat changes nothing more."
    if decided.idempotency == "natural":
        return "A repeat is merged or refused."
    if decided.idempotency == "key":
        return f"A repeat with the same `{decided.key}` is harmless; without one it may double the effect."
    return "A repeat may double the effect."
