"""A Redis for what processes share."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from tests.support.redis_server import PROGRAM, RedisServer

if TYPE_CHECKING:
    from collections.abc import Iterator

    from redis import Redis


@pytest.fixture(scope="session")
def memory(tmp_path_factory) -> Iterator[Redis]:
    """Where the script runs; tests keep apart by their keys."""
    from redis import Redis

    with _running(tmp_path_factory.mktemp("redis")) as server, closing(Redis(port=server.port)) as client:
        yield client


@pytest.fixture
def redis_server(tmp_path) -> Iterator[RedisServer]:
    """A server of the test's own, to kill and to freeze."""
    with _running(tmp_path) as server:
        yield server


def _running(folder):
    if PROGRAM is None:
        pytest.skip("neither redis-server nor valkey-server is installed here")
    return closing(RedisServer(folder))
