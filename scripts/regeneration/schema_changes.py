"""What changed between two forms of one schema."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from .judging import Found, Use, Verdict, judged
from .limit_changes import compare_limits
from .type_changes import compare_types, form_of, is_nullable

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["compare_schemas"]

_FORMS = ("allOf", "oneOf", "anyOf")


def compare_schemas(
    where: str, old: dict[str, Any], new: dict[str, Any], use: Use, *, needed: bool = True
) -> Iterator[Found]:
    """Yield the differences of one schema and of those written inside it; a reference ends the comparison.

    Args:
        where: `IncidentV2`, or an operation's parameter or body.
        old: As it was.
        new: As it is.
        use: Whether requests carry it, and answers.
        needed: Whether it is required where it stands; an optional value may be null in any case.
    """
    changed = list(compare_types(where, old, new, use))
    yield from changed
    if any(found.severity == "breaking" for found in changed):
        return
    yield from _null(where, old, new, use, needed=needed)
    yield from _enum(where, old, new, use)
    yield from compare_limits(where, old, new, use)
    if bool(old.get("deprecated")) != bool(new.get("deprecated")):
        said = "the provider gives it up" if new.get("deprecated") else "no longer deprecated"
        yield Found("other", "field-deprecated", where, said)
    yield from _fields(where, old, new, use)
    yield from _inside(where, old, new, use)


def _inside(where: str, old: dict[str, Any], new: dict[str, Any], use: Use) -> Iterator[Found]:
    for keyword, mark in (("items", "[]"), ("additionalProperties", "{}")):
        before, after = (side.get(keyword) for side in (old, new))
        if isinstance(before, dict) or isinstance(after, dict):
            earlier, later = (side if isinstance(side, dict) else {} for side in (before, after))
            yield from compare_schemas(f"{where}{mark}", earlier, later, use)
    for keyword in _FORMS:
        before, after = (sorted(side.get(keyword, ()), key=form_of) for side in (old, new))
        if [form_of(inner) for inner in before] == [form_of(inner) for inner in after]:
            for earlier, later in zip(before, after, strict=True):
                yield from compare_schemas(where, earlier, later, use)


def _null(where: str, old: dict[str, Any], new: dict[str, Any], use: Use, *, needed: bool) -> Iterator[Found]:
    if is_nullable(old) == is_nullable(new):
        return
    if is_nullable(new):
        read = Verdict("breaking", "code that reads it meets None") if needed else Verdict("other", "was taken already")
        verdict = judged(use, Verdict("additive", "null may be sent now"), read)
        yield Found(verdict.severity, "null-allowed", where, verdict.why)
        return
    verdict = judged(use, Verdict("breaking", "null is refused now"), Verdict("other", "null no longer comes"))
    yield Found(verdict.severity, "null-refused", where, verdict.why)


def _enum(where: str, old: dict[str, Any], new: dict[str, Any], use: Use) -> Iterator[Found]:
    before, after = old.get("enum"), new.get("enum")
    if before is None or after is None:
        return
    added = judged(
        use, Verdict("additive", "may be sent"), Verdict("additive", "may come; code that lists every value misses it")
    )
    removed = judged(
        use,
        Verdict("breaking", "sending it may be refused, and its member is gone"),
        Verdict("breaking", "no longer comes, and its member is gone"),
    )
    for value in [value for value in after if value not in before and value is not None]:
        yield Found(added.severity, "enum-value-added", where, f"{_shown(value)}; {added.why}")
    for value in [value for value in before if value not in after and value is not None]:
        yield Found(removed.severity, "enum-value-removed", where, f"{_shown(value)}; {removed.why}")


def _shown(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)


def _fields(where: str, old: dict[str, Any], new: dict[str, Any], use: Use) -> Iterator[Found]:
    before, after = old.get("properties", {}), new.get("properties", {})
    needed_before, needed_after = set(old.get("required", ())), set(new.get("required", ()))
    for name in before.keys() - after.keys():
        yield _removed(f"{where}.{name}", before[name], use, needed=name in needed_before)
    for name in after.keys() - before.keys():
        yield _added(f"{where}.{name}", after[name], use, needed=name in needed_after)
    for name in before.keys() & after.keys():
        place, needed = f"{where}.{name}", name in needed_after
        if needed != (name in needed_before):
            yield _required(place, use) if needed else _optional(place, use)
        yield from compare_schemas(place, before[name], after[name], use, needed=needed)


def _removed(where: str, schema: dict[str, Any], use: Use, *, needed: bool) -> Found:
    verdict = judged(
        use,
        Verdict("breaking", "code that sends it no longer type-checks, and the API may refuse it"),
        Verdict("breaking", "code that reads it fails"),
    )
    was = "was required" if needed else "was optional"
    return Found(verdict.severity, "field-removed", where, f"{was}; {verdict.why}", gone=(schema,))


def _added(where: str, schema: dict[str, Any], use: Use, *, needed: bool) -> Found:
    sent = Verdict("breaking", "those without it are refused") if needed else Verdict("additive", "may be left out")
    got = Verdict("additive", "always there" if needed else "may be there")
    verdict = judged(use, sent, got)
    now = "required" if needed else "optional"
    detail = f"{now} {form_of(schema)}; {verdict.why}"
    return Found(verdict.severity, "field-added", where, detail, come=(schema,))


def _required(where: str, use: Use) -> Found:
    verdict = judged(use, Verdict("breaking", "those without it are refused"), Verdict("additive", "always there now"))
    return Found(verdict.severity, "field-required", where, f"was optional; {verdict.why}")


def _optional(where: str, use: Use) -> Found:
    verdict = judged(
        use, Verdict("additive", "may be left out now"), Verdict("breaking", "code that reads it may meet UNSET")
    )
    return Found(verdict.severity, "field-optional", where, f"was required; {verdict.why}")
