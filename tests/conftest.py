"""`--http aiohttp` runs what goes over sockets on aiohttp, and the providers' tests over sockets at all."""

from __future__ import annotations

from typing import TYPE_CHECKING, get_args

import pytest
from hypothesis import HealthCheck, settings

from incidentkit import DX, Cachet, IncidentIO
from incidentkit.settings import HttpLibrary

if TYPE_CHECKING:
    from collections.abc import Iterator

# No test judges speed: a busy machine takes long to draw examples, and that is no failure.
settings.register_profile(
    "incidentkit",
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
settings.load_profile("incidentkit")


def pytest_addoption(parser: pytest.Parser) -> None:
    """Knows `--http`."""
    parser.addoption("--http", choices=get_args(HttpLibrary), help="library that sends the requests of all clients")


@pytest.fixture(scope="session")
def chosen_http(request: pytest.FixtureRequest) -> HttpLibrary | None:
    """The library that was asked for, or None."""
    return request.config.getoption("--http")


@pytest.fixture(scope="session", autouse=True)
def _sent_with(chosen_http: HttpLibrary | None) -> Iterator[None]:
    """Makes it the default of every client, here and in processes that tests start."""
    with pytest.MonkeyPatch.context() as patch:
        if chosen_http is not None:
            patch.setenv("INCIDENTKIT_HTTP", chosen_http)
            for client in (IncidentIO, DX, Cachet):
                patch.setitem(client.__init__.__kwdefaults__, "http", chosen_http)
        else:
            patch.delenv("INCIDENTKIT_HTTP", raising=False)
        yield


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leaves out what sends nothing over a socket, where a library was chosen."""
    if config.getoption("--http") is None:
        return
    kept = [item for item in items if item.get_closest_marker("e2e") or "place" in item.fixturenames]
    config.hook.pytest_deselected(items=[item for item in items if item not in kept])
    items[:] = kept
