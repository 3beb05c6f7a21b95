"""Running openapi-python-client, as a library, with our templates. What it cannot generate stops the run."""

from __future__ import annotations

import contextlib
import io
from importlib.metadata import version
from typing import TYPE_CHECKING, Any

from openapi_python_client import Project
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.errors import GeneratorError
from openapi_python_client.strings import PythonIdentifier

from . import expressions, walking
from .endpoints import Placed, build_call, rename_parameters
from .failures import RefusedError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from openapi_python_client.parser.properties import ModelProperty

    from .policy import Policy

__all__ = ["generate", "require_version"]

# Names of the model classes themselves, which no field may take.
_TAKEN = frozenset({"additional_keys", "additional_properties", "from_dict", "to_dict"})


def require_version(pin: str) -> None:
    """Refuse to run with another version than the one pinned (`name==version`)."""
    name, _, wanted = pin.partition("==")
    found = version(name)
    if found != wanted:
        raise RefusedError(f"{name} {found} is installed, the pin is {wanted}: install the dependency group `generate`")


def generate(
    document: dict[str, Any], policies: Mapping[str, Policy], package: Path, templates: Path
) -> Mapping[str, Placed]:
    """Write one provider's package and return each operation, by method and path.

    Args:
        document: Normalised.
        policies: Of each operation.
        package: The folder to write; it must not exist.
        templates: Our overrides.

    Raises:
        RefusedError: The generator warned of something, or left an operation out.
    """
    config = Config.from_sources(
        ConfigFile(package_name_override=package.name, post_hooks=[]),
        MetaType.NONE,
        package,
        "utf-8",
        overwrite=False,
        output_path=package,
    )
    data = GeneratorData.from_dict(document, config=config)
    if isinstance(data, GeneratorError):
        raise RefusedError(f"{package.name}: {_one_line(data)}")
    # A schema that was dropped takes operations with it: told first, it is the cause.
    _require_none(data.errors, package.name)
    placed = _place(document, data, policies)
    calls = {(place.tag, place.name): place.call for place in placed}
    project = Project(openapi=data, config=config, custom_template_path=templates)
    project.env.globals.update(
        call_of=lambda endpoint: calls[endpoint.tags[0], endpoint.name], fields_of=_fields, code=expressions
    )
    with contextlib.redirect_stdout(io.StringIO()):
        problems = project.build()
    _require_none(problems, package.name)
    return {place.call.key: place for place in placed}


def _require_none(problems: Sequence[GeneratorError], name: str) -> None:
    if problems:
        more = f" (and {len(problems) - 1} more)" if len(problems) > 1 else ""
        raise RefusedError(f"{name}: the generator warns: {_one_line(problems[0])}{more}")


def _one_line(problem: GeneratorError) -> str:
    return " ".join(f"{problem.header} {problem.detail or ''}".split())


def _place(document: dict[str, Any], data: GeneratorData, policies: Mapping[str, Policy]) -> list[Placed]:
    """Return each operation of the document as the templates see it, placed where the generator puts it."""
    endpoints = {
        (tag, endpoint.name): endpoint
        for tag, collection in data.endpoint_collections_by_tag.items()
        for endpoint in collection.endpoints
    }
    warnings = [error for tags in data.endpoint_collections_by_tag.values() for error in tags.parse_errors]
    placed: dict[tuple[str, str], Placed] = {}
    for path, method, operation in walking.operations(document):
        key = f"{method.upper()} {path}"
        tag = PythonIdentifier((operation.get("tags") or ["default"])[0], "tag")
        name = PythonIdentifier(operation["operationId"], "field_")
        if (tag, name) in placed:
            raise RefusedError(f"{key}: its operationId makes the same name as another one's ({name})")
        endpoint = endpoints.get((tag, name))
        if endpoint is None or endpoint.method != method:
            why = _one_line(warnings[0]) if warnings else "no reason given"
            raise RefusedError(f"{key}: the generator leaves it out: {why}")
        rename_parameters(endpoint, key)
        parameters = walking.parameters(document, path, operation)
        call = build_call(endpoint, key, operation, parameters, policies[key])
        placed[tag, name] = Placed(tag, name, call, policies[key])
    return list(placed.values())


def _fields(model: ModelProperty) -> list[expressions.Field]:
    """Return the fields of a model, required ones first, none of them named like something of the class itself."""
    fields = []
    written = model.data.properties or {}
    for prop in (model.required_properties or []) + (model.optional_properties or []):
        if prop.python_name in _TAKEN:
            object.__setattr__(prop, "python_name", f"{prop.python_name}_")
        secret = getattr(written.get(prop.name), "schema_format", None) == "password"
        fields.append(expressions.field(prop, secret=secret))
    return fields
