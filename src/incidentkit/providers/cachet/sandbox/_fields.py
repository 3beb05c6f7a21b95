"""What Cachet takes and what it refuses: statuses and their labels, dates, the readers of fields, errors."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, TypeAlias
from urllib.parse import urlsplit

from incidentkit.sandbox._api import Refused
from incidentkit.sandbox._values import is_array, is_object

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping

    Reader: TypeAlias = Callable[[Any], Any]


Errors = dict[str, list[str]]


class CachetRefused(Refused):
    """An answer `{message}`, for 422 with `errors` by field."""

    def __init__(self, status: int, message: str, errors: Mapping[str, list[str]] | None = None) -> None:
        super().__init__(status, message)
        self.status = status
        self.message = message
        self.errors = errors


def bad_query(message: str) -> CachetRefused:
    """400: a filter, sort or include that the list does not have."""
    return CachetRefused(400, message)


def lacks_ability(ability: str) -> CachetRefused:
    """403: the token is good, but not for this."""
    return CachetRefused(403, f"This token lacks the ability {ability}.")


def not_found(what: str) -> CachetRefused:
    """404: unknown, or not for this caller to see."""
    return CachetRefused(404, f"No such record: {what}.")


def invalid(errors: Errors) -> CachetRefused:
    """422: the message is the first text, and says how many more there are."""
    texts = [text for texts in errors.values() for text in texts]
    more = f" (and {len(texts) - 1} more)" if len(texts) > 1 else ""
    return CachetRefused(422, texts[0] + more, errors)


COMPONENT_STATUS = {
    1: "Operational",
    2: "Performance Issues",
    3: "Partial Outage",
    4: "Major Outage",
    5: "Unknown",
    6: "Under maintenance",
}
INCIDENT_STATUS = {0: "Reported", 1: "Investigating", 2: "Identified", 3: "Watching", 4: "Fixed"}
SCHEDULE_STATUS = {0: "Upcoming", 1: "In Progress", 2: "Complete"}

UNKNOWN_COMPONENT = 5
FIXED = 4

AUTHENTICATED, GUEST, HIDDEN = 0, 1, 2
"""Who sees a record: token holders, everyone, nobody."""

COLLAPSED = (0, 1, 2)
ORDER_COLUMNS = ("id", "last_updated", "name", "manual", "status")
ORDER_DIRECTIONS = ("asc", "desc")


def pair(labels: Mapping[int, str], value: int | None) -> dict[str, Any]:
    """`{human, value}`, as every status is answered."""
    return {"human": None if value is None else labels.get(value), "value": value}


_UNITS = (
    ("year", 365 * 86400),
    ("month", 30 * 86400),
    ("week", 7 * 86400),
    ("day", 86400),
    ("hour", 3600),
    ("minute", 60),
    ("second", 1),
)


def stored(moment: datetime) -> str:
    """A moment as it is kept."""
    return moment.astimezone(UTC).replace(tzinfo=None, microsecond=0).isoformat(" ")


def parse_date(text: str) -> str:
    """Any ISO-8601 text, kept. With an offset it is converted, without one it is taken as it stands.

    Raises ValueError.
    """
    try:
        moment = datetime.fromisoformat(text.strip())
        return stored(moment if moment.tzinfo else moment.replace(tzinfo=UTC))
    except OverflowError:
        raise ValueError(text) from None


def read_date(text: str) -> datetime:
    """What was kept, as an aware datetime."""
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def date_pair(text: str | None, now: datetime) -> dict[str, Any]:
    """`{human, string}`, both null where there is no date."""
    if text is None:
        return {"human": None, "string": None}
    return {"human": _distance((now - read_date(text)).total_seconds()), "string": text}


def _distance(seconds: float) -> str:
    """`2 hours ago`, `3 days from now`."""
    whole = int(abs(seconds))
    unit, size = next(((unit, size) for unit, size in _UNITS if whole >= size), _UNITS[-1])
    count = whole // size
    way = "ago" if seconds >= 0 else "from now"
    return f"{count} {unit}{'' if count == 1 else 's'} {way}"


class WrongValueError(ValueError):
    """A reader refuses a value: texts by path below the field, `""` for the field itself."""

    def __init__(self, text: str, below: str = "") -> None:
        super().__init__(text)
        self.errors: Errors = {below: [text]}


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a body. Null where it is not `nullable` is an error; where it is, it counts as absent."""

    read: Reader
    required: bool = False
    nullable: bool = False


def optional(fields: Mapping[str, Field], *left_out: str) -> dict[str, Field]:
    """The same rules with nothing required, for updates."""
    return {name: Field(field.read, nullable=field.nullable) for name, field in fields.items() if name not in left_out}


def validate(body: Mapping[str, Any], fields: Mapping[str, Field]) -> dict[str, Any]:
    """The values that were sent and are not null, read. Unknown keys are ignored.

    Raises:
        CachetRefused: 422 with all errors.
    """
    values: dict[str, Any] = {}
    errors: Errors = {}
    for name, field in fields.items():
        value = body.get(name)
        if field.required and (value is None or value == ""):
            errors[name] = [f"{name} is required."]
        elif name in body and not (field.nullable and value is None):
            _read(name, field, value, values, errors)
    if errors:
        raise invalid(errors)
    return values


def _read(name: str, field: Field, value: Any, values: dict[str, Any], errors: Errors) -> None:
    try:
        values[name] = field.read(value)
    except WrongValueError as wrong:
        for below, texts in wrong.errors.items():
            path = f"{name}.{below}" if below else name
            errors[path] = [f"{path} {text}" for text in texts]


# -- readers ---------------------------------------------------------------------------------------


def text(value: Any) -> str:
    """Text of any length."""
    if not isinstance(value, str):
        raise WrongValueError("must be text.")
    return value


def title(value: Any) -> str:
    """Text of at most 255 characters."""
    if len(text(value)) > 255:
        raise WrongValueError("must not be longer than 255 characters.")
    return text(value)


def integer(value: Any) -> int:
    """An integer, or its digits."""
    if isinstance(value, str) and re.fullmatch(r"[+-]?\d{1,18}", value):
        return int(value)
    if isinstance(value, bool) or not isinstance(value, int):
        raise WrongValueError("must be an integer.")
    return value


def count(value: Any) -> int:
    """An integer that is not negative."""
    if integer(value) < 0:
        raise WrongValueError("must be at least 0.")
    return integer(value)


def flag(value: Any) -> bool:
    """true, false, or 0 and 1 as number or text."""
    if value in (True, False) or value in ("0", "1"):
        return bool(int(value))
    raise WrongValueError("must be true or false.")


def choice(values: Collection[int]) -> Reader:
    """One of the integers."""

    def read(value: Any) -> int:
        if isinstance(value, bool) or _int_or_none(value) not in values:
            raise WrongValueError("is not one of the possible values.")
        return int(value)

    return read


def _int_or_none(value: Any) -> int | None:
    try:
        return integer(value)
    except WrongValueError:
        return None


def word(values: Collection[str]) -> Reader:
    """One of the words."""

    def read(value: Any) -> str:
        if not isinstance(value, str) or value not in values:
            raise WrongValueError("is not one of the possible values.")
        return value

    return read


def link(value: Any) -> str:
    """An http or https URL."""
    try:
        parts = urlsplit(text(value))
    except ValueError:
        raise WrongValueError("must be a URL.") from None
    if parts.scheme not in {"http", "https"} or not parts.hostname:
        raise WrongValueError("must be a URL.")
    return text(value)


def email(value: Any) -> str:
    """Something at something."""
    if not re.fullmatch(r"[^@\s]+@[^@\s]+", text(value)):
        raise WrongValueError("must be an e-mail address.")
    return text(value)


def moment(value: Any) -> str:
    """A date, kept in the app's time zone."""
    try:
        return parse_date(text(value))
    except ValueError:
        raise WrongValueError("must be a date.") from None


def mapping(value: Any) -> dict[str, Any]:
    """An object; an empty list is an empty object too."""
    if value == []:
        return {}
    if not is_object(value):
        raise WrongValueError("must be an object.")
    return value


def existing(exists: Callable[[int], bool]) -> Reader:
    """The id of a record that is there."""

    def read(value: Any) -> int:
        if not exists(integer(value)):
            raise WrongValueError("does not exist.")
        return integer(value)

    return read


def several(reader: Reader) -> Reader:
    """A list, each element read by `reader`."""

    def read(value: Any) -> list[Any]:
        if not is_array(value):
            raise WrongValueError("must be a list.")
        return [_element(reader, each, str(place)) for place, each in enumerate(value)]

    return read


def states(exists: Callable[[int], bool], statuses: Collection[int]) -> Reader:
    """A list of `{id, status}`: components, each once, and how they fare."""
    read_id, read_status = existing(exists), choice(statuses)

    def read(value: Any) -> list[dict[str, int]]:
        if not is_array(value):
            raise WrongValueError("must be a list.")
        found: dict[int, int] = {}
        for place, each in enumerate(value):
            fields = each if is_object(each) else {}
            id_ = _element(read_id, fields.get("id"), f"{place}.id")
            if id_ in found:
                raise WrongValueError("has a value that stands there twice.", f"{place}.id")
            found[id_] = _element(read_status, fields.get("status"), f"{place}.status")
        return [{"id": id_, "status": status} for id_, status in found.items()]

    return read


def _element(reader: Reader, value: Any, place: str) -> Any:
    try:
        return reader(value)
    except WrongValueError as wrong:
        raise WrongValueError(str(wrong), place) from None
