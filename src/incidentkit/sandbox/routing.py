"""Which API and which route a path means."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Sequence

    from starlette.routing import Route

    from incidentkit.sandbox.api import Api


@dataclass(frozen=True, slots=True)
class Found:
    """`path` is without the API's prefix; `route` None: the path is unknown, or only the method is wrong
    (then `wrong_method`)."""

    api: Api
    path: str
    operation: str
    route: Route | None = None
    params: dict[str, Any] = field(default_factory=dict[str, Any])
    wrong_method: bool = False


class Switchboard:
    """Finds routes: a table for paths without parameters, and by number of segments for the others."""

    def __init__(self, apis: Sequence[Api]) -> None:
        self._apis = apis
        self._tables = {api.name: _Table(api.routes) for api in apis}

    def find(self, method: str, path: str) -> Found | None:
        """What a request means; None where no API feels meant."""
        for api in self._apis:
            prefix = f"/{api.name}"
            if path.startswith(prefix + "/"):
                return self._within(api, method, path[len(prefix) :])
        for api in self._apis:
            if api.owns(path):
                return self._within(api, method, path)
        return None

    def _within(self, api: Api, method: str, path: str) -> Found:
        matches = self._tables[api.name].matches(path)
        for route, params in matches:
            if method in (route.methods or ()):
                return Found(api, path, f"{method} {route.path}", route, params)
        return Found(api, path, f"{method} (no such path)", wrong_method=bool(matches))


class _Table:
    def __init__(self, routes: Sequence[Route]) -> None:
        self._static: dict[str, list[Route]] = {}
        self._by_size: dict[int, list[Route]] = {}
        for route in routes:
            if route.param_convertors:
                self._by_size.setdefault(route.path.count("/"), []).append(route)
            else:
                self._static.setdefault(route.path, []).append(route)

    def matches(self, path: str) -> list[tuple[Route, dict[str, Any]]]:
        if path in self._static:
            return [(route, {}) for route in self._static[path]]
        return [
            (
                route,
                {name: route.param_convertors[name].convert(text) for name, text in hit.groupdict().items()},
            )
            for route in self._by_size.get(path.count("/"), ())
            if (hit := route.path_regex.match(path))
        ]
