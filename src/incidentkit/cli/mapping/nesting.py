"""Goes into the lists inside a record, so that their elements become the records."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from incidentkit.cli.expressions import ExpressionError
from incidentkit.cli.json_values import is_list, is_object, kind_of
from incidentkit.cli.readers.records import Broken, Item, Row

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from incidentkit.cli.mapping.language import Step

__all__ = ["unnest"]


def unnest(items: Iterable[Item], steps: tuple[Step, ...]) -> Iterator[Item]:
    """The elements reached by `steps` from each of `items`, in order; what is missing or null holds none."""
    if not steps:
        yield from items
        return
    for item in items:
        if isinstance(item, Broken):
            yield item
        else:
            yield from unnest(_elements(item, steps[0]), steps[1:])


def _elements(row: Row, step: Step) -> Iterator[Item]:
    try:
        found = step.into.of(row.values)
        carried = {name: where.of(row.values) for name, where in step.carry.items()}
    except ExpressionError as error:
        yield Broken(row.where, f"each: {error}")
        return
    if found is not None and not is_list(found):
        yield Broken(row.where, f"each: {step.into.text!r} is {kind_of(found)}, not a list")
        return
    for number, element in enumerate(found or [], 1):
        yield _element(element, f"{row.where}, {step.into.text} {number}", carried)


def _element(value: Any, where: str, carried: dict[str, Any]) -> Item:
    if is_object(value):
        return Row(where, {**value, **carried})
    return Broken(where, f"{kind_of(value)} where an object is needed")
