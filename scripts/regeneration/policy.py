"""Reading each operation's policy, which the overlay lays on the document as `x-incidentkit`."""

from __future__ import annotations

from dataclasses import asdict, dataclass, fields
from typing import Any

from . import walking
from .failures import RefusedError

__all__ = ["PagingStyle", "Policy", "RateClass", "read_paging_styles", "read_policies", "read_rate_classes"]

_IDEMPOTENCY = ("safe", "key", "natural", "none")
_FIELDS = {"idempotency", "key", "rate-class", "paging", "cursor", "until"}


@dataclass(frozen=True)
class RateClass:
    """A limit inside the credential's budget."""

    requests: int | None
    per: float | None
    concurrency: int | None


@dataclass(frozen=True)
class PagingStyle:
    """How listings page.

    Attributes:
        step: How the next page is found: at the `cursor` that the answer gives, at the next `page` number, or at the
            `offset` behind the records so far.
        position: The parameter that says where a page starts.
        size: Parameters that say how large a page is; the first that an operation has counts.
        more: The field of the answer (dotted) that holds the next cursor, or is true (or there) if more follows.
    """

    step: str
    position: str
    size: tuple[str, ...]
    more: str


_STEPS = ("cursor", "page", "offset")
_STYLES = {
    "cursor": PagingStyle("cursor", "after", ("page_size", "per_page"), "pagination_meta.after"),
    "page": PagingStyle("page", "page", ("page_size", "per_page"), "links.next"),
    "offset": PagingStyle("offset", "offset", ("limit",), "more"),
}


@dataclass(frozen=True)
class Policy:
    """How an operation may be repeated, paced and paged.

    Attributes:
        style: How it pages, if it does.
        cursor: The parameter that says where a page starts, where it has another name than usual.
        until: The parameter that ends a listing that would go on for ever.
    """

    idempotency: str
    key: str | None
    rate_class: str | None
    style: PagingStyle | None
    cursor: str | None = None
    until: str | None = None

    @property
    def paging(self) -> str:
        """How the operation pages, in a word."""
        return self.style.step if self.style else "none"


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


def read_paging_styles(document: dict[str, Any]) -> dict[str, PagingStyle]:
    """Return the styles of paging by name: the usual ones, and what the root says of them or adds to them.

    Raises:
        RefusedError: A style says something that is not known, or too little.
    """
    written = document.get("x-incidentkit-paging") or {}
    styles = dict(_STYLES)
    for name, entry in written.items():
        known = [field.name for field in fields(PagingStyle)]
        style = {**(asdict(styles[name]) if name in styles else {}), **(entry if isinstance(entry, dict) else {})}
        if set(style) != set(known):
            raise RefusedError(f"paging style {name}: takes {', '.join(known)}")
        if style["step"] not in _STEPS:
            raise RefusedError(f"paging style {name}: step is one of {', '.join(_STEPS)}, not {style['step']!r}")
        sizes = [style["size"]] if isinstance(style["size"], str) else style["size"]
        styles[name] = PagingStyle(style["step"], style["position"], tuple(sizes), style["more"])
    return styles


def read_policies(document: dict[str, Any], overlay: str) -> dict[str, Policy]:
    """Return the policy of every operation, by ``"POST /v3/catalog_entries"``.

    Raises:
        RefusedError: An operation has none, or one that says nothing we know.
    """
    classes, styles = read_rate_classes(document), read_paging_styles(document)
    policies: dict[str, Policy] = {}
    missing: list[str] = []
    for path, method, operation in walking.operations(document):
        name = f"{method.upper()} {path}"
        if "x-incidentkit" in operation:
            policies[name] = _read(operation["x-incidentkit"], name, classes, styles)
        else:
            missing.append(name)
    if missing:
        more = f" (and {len(missing) - 3} more)" if len(missing) > 3 else ""
        raise RefusedError(f"no policy for {', '.join(missing[:3])}{more}: add an action to {overlay}")
    return policies


def _read(entry: Any, name: str, classes: dict[str, RateClass], styles: dict[str, PagingStyle]) -> Policy:
    if not isinstance(entry, dict) or set(entry) - _FIELDS:
        raise RefusedError(f"{name}: the policy takes {', '.join(sorted(_FIELDS))}")
    policy = Policy(
        idempotency=entry.get("idempotency", ""),
        key=entry.get("key"),
        rate_class=entry.get("rate-class"),
        style=styles.get(str(entry.get("paging"))),
        cursor=entry.get("cursor"),
        until=entry.get("until"),
    )
    if policy.idempotency not in _IDEMPOTENCY:
        raise RefusedError(f"{name}: idempotency is one of {', '.join(_IDEMPOTENCY)}, not {policy.idempotency!r}")
    if policy.style is None and entry.get("paging") != "none":
        raise RefusedError(f"{name}: paging is one of {', '.join((*styles, 'none'))}, not {entry.get('paging', '')!r}")
    if policy.idempotency == "key" and not policy.key:
        raise RefusedError(f"{name}: idempotency `key` needs the name of the body field in `key`")
    if policy.rate_class is not None and policy.rate_class not in classes:
        raise RefusedError(f"{name}: rate class {policy.rate_class!r} is not in x-incidentkit-rate-classes")
    return policy
