"""What DX takes and what it refuses: arguments, the readers of fields, errors by code."""

from __future__ import annotations

import json
import re
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any, TypeAlias
from urllib.parse import parse_qsl

from incidentkit.sandbox._api import Refused
from incidentkit.sandbox._values import is_array, is_object, nested_parameters, parse_json

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from starlette.requests import Request

    Reader: TypeAlias = Callable[[Any, str], Any]


class DXRefused(Refused):
    """An answer with `ok: false`.

    Attributes:
        code: the string in `error`.
        message: a sentence for people. The overview page promises one, its sample shows none.
    """

    def __init__(self, code: str, message: str) -> None:
        super().__init__(code, message)
        self.code = code
        self.message = message


def invalid_arguments(message: str) -> DXRefused:
    """The code of every argument that has no code of its own."""
    return DXRefused("invalid_arguments", message)


Arguments = dict[str, Any]


async def read_arguments(request: Request) -> Arguments:
    """All arguments by name.

    Without the JSON content type a body is read as form fields, as the real server does it.

    Raises:
        DXRefused: `invalid_json` for a body that is no JSON, `invalid_arguments` for one that is no object.
    """
    arguments = nested_parameters(request.query_params.multi_items())
    body = await request.body()
    if not body:
        return arguments
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind == "application/json" or kind.endswith("+json"):
        return {**arguments, **_json_object(body)}
    return {**arguments, **nested_parameters(parse_qsl(body.decode(errors="replace"), keep_blank_values=True))}


def _json_object(body: bytes) -> Arguments:
    try:
        value = parse_json(body)
    except ValueError:
        raise DXRefused("invalid_json", "the body is not JSON") from None
    if not is_object(value):
        raise invalid_arguments("the body must be a JSON object")
    return value


def require(arguments: Mapping[str, Any], names: Iterable[str], code: str) -> None:
    """Refuse with `code` when one of the names is absent, null or empty text."""
    missing = [name for name in names if is_blank(arguments.get(name))]
    if missing:
        raise DXRefused(code, f"required: {', '.join(missing)}")


def is_blank(value: Any) -> bool:
    """Nothing, or text without a visible character."""
    return value is None or (isinstance(value, str) and not value.strip())


_METADATA_KEY = re.compile(r"[A-Za-z0-9_-]+")
_NUMBER = re.compile(r"-?\d+(\.\d+)?")
# Unix time in seconds reaches this in the year 5138; in milliseconds it was passed in 1973.
_MILLISECONDS_FROM = 1e11


def read(arguments: Mapping[str, Any], readers: Mapping[str, Reader]) -> dict[str, Any]:
    """What was sent of the known fields, read. An absent field stays absent; unknown ones are ignored."""
    return {name: reader(arguments[name], name) for name, reader in readers.items() if name in arguments}


def text(value: Any, name: str) -> str | None:
    """Text; a number is taken as its digits."""
    if value is None or isinstance(value, str):
        return value
    if isinstance(value, int | float) and not isinstance(value, bool):
        return str(value)
    raise invalid_arguments(f"{name} must be text")


def integer(value: Any, name: str) -> int | None:
    """An integer, or its digits (forms know only text)."""
    if value is None or (isinstance(value, int) and not isinstance(value, bool)):
        return value
    if isinstance(value, str) and re.fullmatch(r"-?\d{1,18}", value):
        return int(value)
    raise invalid_arguments(f"{name} must be an integer")


def number(value: Any, name: str) -> float | None:
    """Any number, or its digits."""
    if isinstance(value, str) and _NUMBER.fullmatch(value):
        return float(value)
    if value is None or (isinstance(value, int | float) and not isinstance(value, bool)):
        return value
    raise invalid_arguments(f"{name} must be a number")


def flag(value: Any, name: str) -> bool | None:
    """A boolean, or one of the words and digits that forms use."""
    if value is None or isinstance(value, bool):
        return value
    known = {"true": True, "1": True, "false": False, "0": False}
    if str(value).lower() in known:
        return known[str(value).lower()]
    raise invalid_arguments(f"{name} must be true or false")


def day(value: Any, name: str) -> str | None:
    """A date, YYYY-MM-DD."""
    if value is None:
        return None
    try:
        return date.fromisoformat(value).isoformat() if len(value) == 10 else _refuse_day(name)
    except (TypeError, ValueError):
        return _refuse_day(name)


def _refuse_day(name: str) -> str:
    raise invalid_arguments(f"{name} must be a date, YYYY-MM-DD")


def moment(value: Any, name: str) -> str | None:
    """ISO-8601 text. Without an offset it is taken as UTC: the real zone is not documented.

    Stored in UTC with a Z, so that texts compare as times do.

    Raises:
        DXRefused: `invalid_timestamp`.
    """
    if value is None:
        return None
    try:
        parsed = datetime.fromisoformat(value)
    except (TypeError, ValueError):
        raise DXRefused("invalid_timestamp", f"{name} is not an ISO-8601 date") from None
    return _in_utc(parsed if parsed.tzinfo else parsed.replace(tzinfo=UTC), name)


def flexible_moment(value: Any, name: str) -> str | None:
    """As deployments take it: ISO-8601 text, Unix seconds or Unix milliseconds."""
    if isinstance(value, str) and _NUMBER.fullmatch(value):
        value = float(value)
    if isinstance(value, bool) or not isinstance(value, int | float):
        return moment(value, name)
    seconds = value / 1000 if abs(value) >= _MILLISECONDS_FROM else value
    try:
        return _in_utc(datetime.fromtimestamp(seconds, UTC), name)
    except (OverflowError, ValueError, OSError):
        raise DXRefused("invalid_timestamp", f"{name} is not a Unix time") from None


def _in_utc(parsed: datetime, name: str) -> str:
    try:
        utc = parsed.astimezone(UTC)
    except OverflowError:
        raise DXRefused("invalid_timestamp", f"{name} is out of range") from None
    return utc.isoformat(timespec="microseconds").replace("+00:00", "Z")


def services(value: Any, name: str) -> list[dict[str, str]]:
    """A list of `{identifier, name?}`; null and [] clear."""
    value = _decoded(value)
    if value is None:
        return []
    if not is_array(value):
        raise invalid_arguments(f"{name} must be a list")
    return [_service(each, f"{name}[{place}]") for place, each in enumerate(value)]


def service(value: Any, name: str) -> dict[str, str] | None:
    """`{identifier, name?}`, or a string that stands for both."""
    value = _decoded(value)
    if value is None:
        return None
    if isinstance(value, str):
        value = {"identifier": value, "name": value}
    return _service(value, name)


def _service(value: Any, name: str) -> dict[str, str]:
    fields = value if is_object(value) else {}
    identifier, label = fields.get("identifier"), fields.get("name")
    if not isinstance(identifier, str) or not identifier.strip():
        raise invalid_arguments(f"{name} must be an object with an identifier")
    if label is not None and not isinstance(label, str):
        raise invalid_arguments(f"{name}.name must be text")
    return {"identifier": identifier} if label is None else {"identifier": identifier, "name": label}


def metadata(value: Any, name: str) -> dict[str, Any]:
    """An object with keys of letters, digits, dash and underscore; null and [] clear.

    Raises:
        DXRefused: `metadata_invalid`.
    """
    value = _decoded(value)
    if value is None or value == []:
        return {}
    if not is_object(value):
        raise DXRefused("metadata_invalid", f"{name} must be an object")
    for key in value:
        if not _METADATA_KEY.fullmatch(key):
            raise DXRefused("metadata_invalid", f"{name} key {key!r}: only letters, digits, dashes and underscores")
    return value


def json_object(value: Any, name: str) -> dict[str, Any]:
    """Any JSON object."""
    value = _decoded(value)
    if not is_object(value):
        raise invalid_arguments(f"{name} must be an object")
    return value


def rows(value: Any, name: str) -> list[dict[str, Any]]:
    """A list of JSON objects, at least one."""
    value = _decoded(value)
    if not is_array(value) or not value:
        raise invalid_arguments(f"{name} must be a list of objects")
    return [json_object(each, f"{name}[{place}]") for place, each in enumerate(value)]


def _decoded(value: Any) -> Any:
    """Forms send structures as JSON text, or empty for null; anything else is kept as it came."""
    if not isinstance(value, str) or not (value == "" or value[0] in "[{"):
        return value
    try:
        return json.loads(value) if value else None
    except ValueError:
        return value


def commit(value: Any, name: str) -> str | None:
    """A commit SHA, 7 to 40 characters."""
    if value is None:
        return None
    if not isinstance(value, str) or not 7 <= len(value) <= 40:
        raise invalid_arguments(f"{name} must have 7 to 40 characters")
    return value


def commits(value: Any, name: str) -> list[str]:
    """A list of commit SHAs; null is the empty list."""
    value = _decoded(value)
    if value is None:
        return []
    if not is_array(value):
        raise invalid_arguments(f"{name} must be a list")
    found = [commit(each, f"{name}[{place}]") for place, each in enumerate(value)]
    return [each for each in found if each is not None]
