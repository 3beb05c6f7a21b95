"""Does a value fit its attribute?"""

from __future__ import annotations

import math
import re
from typing import TYPE_CHECKING, Any, Final, TypeGuard

if TYPE_CHECKING:
    from collections.abc import Callable

    from incidentkit.providers.incident_io.catalog.desired import Attribute

_NUMBER: Final = re.compile(r"[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?")


def is_reference(attribute_type: str) -> bool:
    """Whether the values of an attribute of this type are entries of a type of the account."""
    return attribute_type.startswith("Custom[")


def fit(attribute: Attribute) -> Callable[[object], str | None]:
    """What says of a value of this attribute what is wrong with it, and what would mend it; None for one that fits."""
    if attribute.derived:
        return lambda _: "is computed by the API and takes no values; leave it out of the entries"
    if attribute.schema_only:
        return lambda _: (
            "is declared schema_only, its values are not ours; leave it out of the entries, or declare it without"
        )
    array = attribute.array
    fits, wanted = _RULES.get(attribute.type, _REFERENCE if is_reference(attribute.type) else _TEXT)

    def misfit(value: object) -> str | None:
        if value is None:
            return None
        if array is not _is_list(value):
            return "holds several values; give a list" if array else "holds one value; give no list"
        for item in value if _is_list(value) else (value,):
            if not fits(item):
                return f"takes {wanted}, not {_described(item)}"
        return None

    return misfit


def _is_list(value: object) -> TypeGuard[list[Any] | tuple[Any, ...]]:
    return isinstance(value, (list, tuple))


def _is_number(item: object) -> bool:
    if isinstance(item, str):
        return _NUMBER.fullmatch(item) is not None
    return isinstance(item, int | float) and not isinstance(item, bool) and math.isfinite(item)


def _is_truth(item: object) -> bool:
    return isinstance(item, bool) or item in {"true", "false"}


def _is_reference(item: object) -> bool:
    return isinstance(item, str | int) and not isinstance(item, bool) and item != ""


def _is_text(item: object) -> bool:
    return isinstance(item, str | int) or (isinstance(item, float) and math.isfinite(item))


def _described(item: object) -> str:
    text = repr(item)
    return text if len(text) <= 60 else f"{text[:59]}…"


_Rule = tuple["Callable[[object], bool]", str]
_RULES: Final[dict[str, _Rule]] = {
    "Number": (_is_number, "a number"),
    "Bool": (_is_truth, "true or false"),
}
_REFERENCE: Final[_Rule] = (_is_reference, "the id, external id or alias of an entry")
_TEXT: Final[_Rule] = (_is_text, "a text, a number, true or false")
