"""Reading each operation's policy, which the overlay lays on the document as `x-incidentkit`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from . import walking
from .failures import RefusedError

__all__ = ["Policy", "RateClass", "read_policies", "read_rate_classes"]

_IDEMPOTENCY = ("safe", "key", "natural", "none")
_PAGING = ("cursor", "page", "none")
_FIELDS = {"idempotency", "key", "rate-class", "paging", "cursor", "until"}


@dataclass(frozen=True)
class RateClass:
    """A limit inside the credential's budget."""

    requests: int | None
    per: float | None
    concurrency: int | None


@dataclass(frozen=True)
class Policy:
    """How an operation may be repeated, paced and paged.

    Attributes:
        cursor: The parameter that says where a page starts, where it has another name than usual.
        until: The parameter that ends a listing that would go on for ever.
    """

    idempotency: str
    key: str | None
    rate_class: str | None
    paging: str
    cursor: str | None = None
    until: str | None = None


def read_rate_classes(document: dict[str, Any]) -> dict[str, RateClass]:
    """Return the rate classes of the root, sorted by name."""
    classes = document.get("x-incidentkit-rate-classes") or {}
    result = {}
    for name, limits in sorted(classes.items()):
        unknown = set(limits) - {"requests", "per", "concurrency"}
        if unknown or not limits or ("requests" in limits) != ("per" in limits):
            raise RefusedError(f"rate class {name}: takes `requests` with `per`, and `concurrency`")
        per = limits.get("per")
        result[name] = RateClass(limits.get("requests"), None if per is None else float(per), limits.get("concurrency"))
    return result


def read_policies(document: dict[str, Any], overlay: str) -> dict[str, Policy]:
    """Return the policy of every operation, by ``"POST /v3/catalog_entries"``.

    Raises:
        RefusedError: An operation has none, or one that says nothing we know.
    """
    classes = read_rate_classes(document)
    policies: dict[str, Policy] = {}
    missing: list[str] = []
    for path, method, operation in walking.operations(document):
        name = f"{method.upper()} {path}"
        if "x-incidentkit" in operation:
            policies[name] = _read(operation["x-incidentkit"], name, classes)
        else:
            missing.append(name)
    if missing:
        more = f" (and {len(missing) - 3} more)" if len(missing) > 3 else ""
        raise RefusedError(f"no policy for {', '.join(missing[:3])}{more}: add an action to {overlay}")
    return policies


def _read(entry: Any, name: str, classes: dict[str, RateClass]) -> Policy:
    if not isinstance(entry, dict) or set(entry) - _FIELDS:
        raise RefusedError(f"{name}: the policy takes {', '.join(sorted(_FIELDS))}")
    policy = Policy(
        idempotency=entry.get("idempotency", ""),
        key=entry.get("key"),
        rate_class=entry.get("rate-class"),
        paging=entry.get("paging", ""),
        cursor=entry.get("cursor"),
        until=entry.get("until"),
    )
    if policy.idempotency not in _IDEMPOTENCY:
        raise RefusedError(f"{name}: idempotency is one of {', '.join(_IDEMPOTENCY)}, not {policy.idempotency!r}")
    if policy.paging not in _PAGING:
        raise RefusedError(f"{name}: paging is one of {', '.join(_PAGING)}, not {policy.paging!r}")
    if policy.idempotency == "key" and not policy.key:
        raise RefusedError(f"{name}: idempotency `key` needs the name of the body field in `key`")
    if policy.rate_class is not None and policy.rate_class not in classes:
        raise RefusedError(f"{name}: rate class {policy.rate_class!r} is not in x-incidentkit-rate-classes")
    return policy
