"""Either HTTP library sends the same requests and gives the same answers."""

from __future__ import annotations

import gzip
import ssl
import sys

import httpx
import pytest
import trustme

from incidentkit import errors
from incidentkit._http.client import network
from tests.transport.loopback import OK, answers, client, listening, says, served
from tests.transport.support import TOKEN, send, settings

LIBRARIES = ["httpx", "aiohttp"]
both = pytest.mark.parametrize("library", LIBRARIES)


def answer(*lines: bytes, body: bytes = b"", status: bytes = b"200 OK") -> bytes:
    return b"\r\n".join([b"HTTP/1.1 " + status, *lines, b"", body])


def lines_of(request: bytes) -> tuple[bytes, list[bytes], bytes]:
    """Request line, header lines in any order, body. Whether a length of 0 is told is a matter of taste."""
    head, _, body = request.partition(b"\r\n\r\n")
    first, *rest = head.split(b"\r\n")
    pairs = (line.split(b": ", 1) for line in rest)
    lines = sorted(name.lower() + b": " + value for name, value in pairs)
    return first, [line for line in lines if line != b"content-length: 0"], body


@pytest.mark.e2e
@pytest.mark.parametrize(
    "what",
    [
        {"method": "GET", "url": "/a%2Fb c/%C3%A9?x=%5B1%5D&x=a+b&y=%20#part"},
        {"method": "GET", "url": "/things", "headers": [("X-Two", "1"), ("X-Two", "2"), ("X-Name", "Zoë".encode())]},
        {"method": "POST", "url": "/things", "json": {"name": "Zoë"}},
        {"method": "POST", "url": "/things"},
        {"method": "PATCH", "url": "/things", "content": b"x" * 3_000_000},
        {
            "method": "POST",
            "url": "/things",
            "files": {"file": ("a.txt", b"abc")},
            "headers": {"Content-Type": "multipart/form-data; boundary=b"},
        },
        {"method": "DELETE", "url": "/things"},
    ],
    ids=["quoting", "headers", "JSON", "no body", "large", "multipart", "DELETE"],
)
async def test_the_same_request_is_sent(what):
    """Request line, headers and body do not depend on the library."""
    sent = []
    for library in LIBRARIES:
        async with served(answers, http=library) as (http, server):
            http.headers["Host"] = "x.test"
            await http.request(**what)
            sent.append(lines_of(server.requests[0]))
    assert sent[0] == sent[1]


@pytest.mark.e2e
async def test_a_body_of_unknown_length_is_sent_with_its_length():
    """It has been read for a repeat, so aiohttp need not send it in chunks."""

    async def pieces():
        yield b'{"a"'
        yield b":1}"

    async with served(answers, http="aiohttp") as (http, server):
        await http.post("/things", content=pieces())
    _, headers, body = lines_of(server.requests[0])
    assert body == b'{"a":1}'
    assert b"content-length: 7" in headers
    assert not any(line.startswith(b"transfer-encoding") for line in headers)


ZIPPED = gzip.compress(b"{}" * 99)
ANSWERS = {
    "gzip": (answer(b"Content-Encoding: gzip", b"Content-Length: %d" % len(ZIPPED), body=ZIPPED), b"{}" * 99),
    "chunks": (answer(b"Transfer-Encoding: chunked", body=b"2\r\n{}\r\n1\r\n \r\n0\r\n\r\n"), b"{} "),
    "empty": (answer(b"Content-Length: 0"), b""),
    "no content": (answer(status=b"204 No Content"), b""),
    "headers": (answer(b"X-Two: 1", b"X-Two: 2", b"X-Long: " + b"x" * 30_000, b"Content-Length: 0"), b""),
    "odd status": (answer(b"Content-Length: 2", status=b"520 Web Server Is Returning", body=b"{}"), b"{}"),
    "redirect": (answer(b"Location: /other", b"Content-Length: 0", status=b"302 Found"), b""),
    "early hints": (b"HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n" + OK, b"{}"),
}


@pytest.mark.e2e
@both
@pytest.mark.parametrize("name", ANSWERS)
async def test_the_same_answer_is_given(library, name):
    """Status, headers and body as the server sent them; a compressed body is decompressed, once."""
    sent, content = ANSWERS[name]
    async with served(says(sent), http=library) as (http, server):
        given = await send(http, "POST /things", json={})
        again = await send(http, "POST /things", json={})
    final = sent.rpartition(b"HTTP/1.1 ")[2].partition(b"\r\n\r\n")[0].split(b"\r\n")
    assert (given.content, given.status_code, again.content) == (content, int(final[0][:3]), content)
    assert [name + b": " + value for name, value in given.headers.raw] == final[1:]
    assert given.reason_phrase == final[0][4:].decode()
    assert (server.connections, len(server.requests)) == (1, 2)


@pytest.mark.e2e
@both
async def test_the_answer_to_head_has_no_body(library):
    """Whatever its length says; and its connection is used again."""
    async with served(says(answer(b"Content-Length: 5")), http=library) as (http, server):
        for _ in range(2):
            given = await http.head("/things")
            assert (given.content, given.headers["Content-Length"]) == (b"", "5")
    assert server.connections == 1


@pytest.mark.e2e
@both
async def test_cookies_are_kept_by_one_jar(library):
    """That of the httpx client; none is sent twice."""
    sets = says(answer(b"Set-Cookie: a=1", b"Set-Cookie: b=2", b"Content-Length: 0"))
    async with served(sets, http=library) as (http, server):
        for _ in range(2):
            await send(http, "GET /things")
    assert [line for line in lines_of(server.requests[1])[1] if line.startswith(b"cookie")] == [b"cookie: a=1; b=2"]


@pytest.mark.e2e
@both
async def test_certificates_are_verified(library, monkeypatch, tmp_path):
    """An unknown authority is refused before anything is sent; one that SSL_CERT_FILE names is trusted."""
    monkeypatch.delenv("SSL_CERT_FILE", raising=False)
    monkeypatch.delenv("SSL_CERT_DIR", raising=False)
    authority = trustme.CA()
    authority.cert_pem.write_to_path(tmp_path / "ca.pem")
    tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(tls)
    async with listening(answers, tls=tls) as (server, url):
        async with client(base_url=url, http=library) as http:
            with pytest.raises(errors.ConnectError, match=r"1 attempt, .*certificate.*let SSL_CERT_FILE name"):
                await send(http, "POST /things", json={})
        assert not server.requests
        monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "ca.pem"))
        async with client(base_url=url, http=library) as http:
            assert (await send(http, "POST /things", json={})).status_code == 200


async def test_the_pool_of_aiohttp_is_larger_than_what_may_be_in_flight():
    """Nobody queues inside the pool, and idle connections are closed before the server does it."""
    transport = network(settings(concurrency=7, http="aiohttp"), None)
    connector = transport._open().connector
    assert connector.limit > 7
    assert connector._keepalive_timeout < 5
    await transport.aclose()


def test_without_aiohttp_the_extra_is_named(monkeypatch):
    """One line says what to install."""
    monkeypatch.setitem(sys.modules, "incidentkit._http.aiohttp_bridge", None)
    with pytest.raises(errors.ConfigurationError, match=r"install incidentkit\[aiohttp\]"):
        network(settings(http="aiohttp"), None)


def test_a_proxy_aiohttp_cannot_use_is_named_without_its_password():
    """It speaks to http and https proxies only."""
    with pytest.raises(errors.ConfigurationError, match=r"proxy\.test.*use an http:// or https:// one$") as caught:
        network(settings(http="aiohttp"), "socks5://me:pw@proxy.test")
    assert "pw" not in str(caught.value)


async def test_a_closed_client_sends_no_more():
    """It says so in httpx's terms."""
    transport = network(settings(http="aiohttp"), None)
    transport._open()
    await transport.aclose()
    with pytest.raises(httpx.ConnectError, match="closed"):
        await transport.handle_async_request(httpx.Request("GET", f"https://x.test/?{TOKEN}"))
