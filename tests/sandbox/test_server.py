"""The sandbox behind real sockets."""

from __future__ import annotations

import asyncio
import os
import signal
import socket
import subprocess
import sys

import httpx
import pytest

from incidentkit.sandbox import Faults, Sandbox, serve
from incidentkit.sandbox._server import _listen

pytestmark = pytest.mark.e2e

HEADERS = {"Authorization": "Bearer k"}


async def test_it_answers_on_loopback_and_is_gone_afterwards():
    """Inside the block it answers; after it the port is closed and no task is left."""
    before = asyncio.all_tasks()
    async with serve(Sandbox()) as server, httpx.AsyncClient(headers=HEADERS) as http:
        assert server.url.startswith("http://127.0.0.1:")
        assert (await http.get(server.url + "/v1/identity")).status_code == 200
    assert asyncio.all_tasks() == before
    async with httpx.AsyncClient() as http:
        with pytest.raises(httpx.ConnectError):
            await http.get(server.url + "/_sandbox/stats")


@pytest.mark.parametrize(("faults", "written"), [(Faults(lost_before=1.0), False), (Faults(lost_after=1.0), True)])
async def test_a_lost_connection_looks_lost(faults, written):
    """The client sees the connection end without a status line; the server keeps serving."""
    sandbox = Sandbox(faults=faults)
    async with serve(sandbox) as server, httpx.AsyncClient(headers=HEADERS, base_url=server.url) as http:
        with pytest.raises((httpx.RemoteProtocolError, httpx.ReadError)):
            await http.post("/v1/severities", json={"name": "Odd", "description": ""})
        sandbox.set_faults(Faults())
        names = [each["name"] for each in (await http.get("/v1/severities")).json()["severities"]]
        assert ("Odd" in names) is written


async def test_a_taken_port_is_an_os_error():
    """The second server on a port fails before it starts."""
    async with serve(Sandbox()) as server:
        port = int(server.url.rpartition(":")[2])
        with pytest.raises(OSError, match="in use"):
            async with serve(Sandbox(), port=port):
                pass


def test_the_listener_names_its_protocol():
    """asyncio sends small packets at once only on sockets that say they are TCP."""
    with _listen("127.0.0.1", 0) as listener:
        assert listener.proto == socket.IPPROTO_TCP


SCRIPT = """
from incidentkit.sandbox import Sandbox, run
run(Sandbox(), on_ready=lambda url: print(url, flush=True))
print("ended", flush=True)
"""


@pytest.mark.skipif(os.name == "nt", reason="sends POSIX signals")
def test_run_ends_quietly_on_ctrl_c():
    """SIGINT ends the blocking form with nothing on stderr."""
    with subprocess.Popen(
        [sys.executable, "-c", SCRIPT], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        url = process.stdout.readline().strip()
        assert httpx.get(url + "/_sandbox/stats").json()["requests"] == 0
        process.send_signal(signal.SIGINT)
        assert process.stdout.read() == "ended\n"
        assert process.stderr.read() == ""
    assert process.returncode == 0
