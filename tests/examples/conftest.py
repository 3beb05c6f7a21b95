"""A Redis for the examples that need one."""

from __future__ import annotations

import shutil
import socket
import subprocess
import time
from typing import NamedTuple

import pytest


class RedisServer(NamedTuple):
    """A server on loopback that keeps nothing on disk."""

    url: str


@pytest.fixture
def redis_server(tmp_path):
    """A redis-server or valkey-server of the test's own; the test skips where neither is installed."""
    program = shutil.which("redis-server") or shutil.which("valkey-server")
    if program is None:
        pytest.skip("neither redis-server nor valkey-server is installed here")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [program, "--port", str(port), "--save", "", "--appendonly", "no", "--dir", str(tmp_path)]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL) as server:
        try:
            wait_for(port)
            yield RedisServer(f"redis://127.0.0.1:{port}/0")
        finally:
            server.kill()


def wait_for(port):
    deadline = time.monotonic() + 10
    while True:
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
        except OSError:
            assert time.monotonic() < deadline, "redis-server did not start"
            time.sleep(0.02)
        else:
            return
