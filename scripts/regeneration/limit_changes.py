"""Whether the limits on a value changed, and for whom that matters."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from .judging import Found, Use, Verdict, judged

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["compare_limits"]

# Limits that grow tighter as they grow smaller, and as they grow larger.
_UPPER = ("maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties")
_LOWER = ("minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties")
# There or not, but neither tighter nor wider when they change.
_RULES = ("pattern", "multipleOf", "uniqueItems")
_READ = Verdict("other", "answers are not checked against limits")


def compare_limits(where: str, old: dict[str, Any], new: dict[str, Any], use: Use) -> Iterator[Found]:
    """Yield what changed in the limits and the default of one schema, not of those inside it."""
    for keyword in (*_UPPER, *_LOWER, *_RULES):
        before, after = old.get(keyword), new.get(keyword)
        if before != after and (before or after or keyword != "uniqueItems"):
            sent = Verdict("breaking", "what was taken may be refused")
            if not _is_tighter(keyword, before, after):
                sent = Verdict("additive", "no less is taken than before")
            verdict = judged(use, sent, _READ)
            yield Found(verdict.severity, "limit-changed", where, f"{_change(keyword, before, after)}; {verdict.why}")
    if old.get("default") != new.get("default"):
        detail = f"{_change('default', old.get('default'), new.get('default'))}; leaving it out means something else"
        yield Found("other", "default-changed", where, detail)


def _is_tighter(keyword: str, old: Any, new: Any) -> bool:
    if new is None or new is False:
        return False
    numbers = isinstance(old, (int, float)) and not isinstance(old, bool) and not isinstance(new, bool)
    if keyword in _RULES or not numbers:
        return True
    return bool(new < old if keyword in _UPPER else new > old)


def _change(keyword: str, old: Any, new: Any) -> str:
    return f"{keyword} {_shown(old)} is now {_shown(new)}"


def _shown(value: Any) -> str:
    return "unset" if value is None else json.dumps(value, ensure_ascii=False)
