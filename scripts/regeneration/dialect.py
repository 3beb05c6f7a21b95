"""Writing a provider's dialect, which the overlay lays on the document's root as `x-incidentkit-dialect`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import jsonschema

from .failures import RefusedError
from .rendering import write_module

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["NAME", "read_dialect", "write"]

NAME = "x-incidentkit-dialect"

_HEADER = {"type": "string", "pattern": "^[A-Za-z0-9!#$%&'*+.^_`|~-]+\\Z"}
_VALUE = {"type": "string", "pattern": "^[ -~]*\\Z"}
_POINTER = {"type": "string", "pattern": "^(/[^/]*)+\\Z"}
_POINTERS = {"type": "array", "items": _POINTER}
_FORM = {"enum": ["seconds", "date", "seconds-or-date", "epoch"]}
_PER = {"type": "number", "exclusiveMinimum": 0}
_COUNT = {"type": "integer", "minimum": 1}


def _object(required: tuple[str, ...] = (), **properties: Any) -> dict[str, Any]:
    named = {name.replace("_", "-"): schema for name, schema in properties.items()}
    return {"type": "object", "properties": named, "required": list(required), "additionalProperties": False}


def _place(required: str, schema: dict[str, Any]) -> dict[str, Any]:
    """Describe a place in a response: a header or a pointer into the body, with something that must be said of it."""
    said = _object((required,), header=_HEADER, body=_POINTER, **{required: schema})
    return said | {"oneOf": [{"required": ["header"]}, {"required": ["body"]}]}


_SCHEMA = _object(
    authorization=_VALUE,
    authorization_header=_HEADER,
    accept=_VALUE,
    headers={"type": "object", "propertyNames": _HEADER, "additionalProperties": _VALUE},
    options={
        "type": "object",
        "propertyNames": {"pattern": "^[a-z][a-z0-9_]*\\Z"},
        "additionalProperties": _object(
            ("header", "description"), header=_HEADER, description={"type": "string", "minLength": 1}
        ),
    },
    rate_limit=_object(("requests", "per"), requests=_COUNT, per=_PER),
    retry_after={"type": "array", "items": _place("form", _FORM)},
    throttle_limit={"type": "array", "items": _place("per", _PER)},
    budget=_object(("per",), per=_PER, limit=_HEADER, remaining=_HEADER, reset=_HEADER, reset_form=_FORM),
    errors=_object(codes=_POINTERS, messages=_POINTERS, fields=_POINTERS, request_id=_POINTERS),
    invalid_status={"type": "integer", "minimum": 400, "maximum": 499},
)

# The class that holds what stands under a key, alone or in a list.
_CLASSES = {
    "rate-limit": "RateLimit",
    "retry-after": "RetryAfter",
    "throttle-limit": "ThrottleLimit",
    "budget": "BudgetHeaders",
    "errors": "ErrorEnvelope",
}


def read_dialect(document: dict[str, Any], overlay: str) -> dict[str, Any]:
    """Return the dialect as it is written.

    Args:
        document: With the overlay applied.
        overlay: Name of the overlay, for errors.

    Raises:
        RefusedError: It says something that is not known, or leaves out what is needed.
    """
    dialect = document.get(NAME, {})
    errors = list(jsonschema.Draft202012Validator(_SCHEMA).iter_errors(dialect))
    if errors:
        first = min(errors, key=lambda error: [str(part) for part in error.absolute_path])
        place = "/".join([NAME, *(str(part) for part in first.absolute_path)])
        raise RefusedError(f"{overlay}: {place}: {_message(first)}")
    return dict(dialect)


def _message(error: Any) -> str:
    if error.validator == "oneOf":
        return "takes either `header` or `body`"
    if error.validator == "additionalProperties" and "properties" in error.schema:
        return f"{error.message}; known are {', '.join(error.schema['properties'])}"
    return str(error.message)


def write(document: dict[str, Any], package: Path, overlay: str) -> None:
    """Write `dialect.py` into a provider's package."""
    dialect = read_dialect(document, overlay)
    arguments = ", ".join(f"{_identifier(key)}={_code(key, value)}" for key, value in dialect.items())
    classes = ", ".join(["Dialect", "OptionHeader", *_CLASSES.values()])
    write_module(
        package / "dialect.py",
        '"""How this API is spoken to."""\n\n'
        f"from ..shared.dialect import {classes}\n\n"
        '__all__ = ("DIALECT",)\n\n'
        f"DIALECT = Dialect({arguments})\n",
    )


def _code(key: str, value: Any) -> str:
    if key == "headers":
        return repr(tuple(value.items()))
    if key == "options":
        return _tuple(_instance("OptionHeader", {"option": name, **entry}) for name, entry in value.items())
    name = _CLASSES.get(key)
    if name is None:
        return repr(value)
    if isinstance(value, list):
        return _tuple(_instance(name, entry) for entry in value)
    return _instance(name, value)


def _instance(name: str, entry: dict[str, Any]) -> str:
    values = {key: tuple(value) if isinstance(value, list) else value for key, value in entry.items()}
    return f"{name}({', '.join(f'{_identifier(key)}={value!r}' for key, value in values.items())})"


def _tuple(items: Any) -> str:
    return f"({''.join(f'{item}, ' for item in items)})"


def _identifier(key: str) -> str:
    return key.replace("-", "_")
