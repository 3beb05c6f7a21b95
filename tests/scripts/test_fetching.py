from __future__ import annotations

import gzip
import threading
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from scripts.regeneration import fetching
from scripts.regeneration.failures import RefusedError


class Handler(BaseHTTPRequestHandler):
    """Publishes a document, a redirect to it, and nothing else."""

    def do_GET(self):
        """Answer."""
        self.send_response({"/v1/openapi.json": 200, "/moved": 302}.get(self.path, 404))
        self.send_header("Location", "/v1/openapi.json")
        self.end_headers()
        self.wfile.write(b'{"openapi": "3.0.3"}')

    def log_message(self, *arguments):
        """Keep quiet."""


# Named, because an archive holds the second it was made in, and test processes have to agree on the names of tests.
@pytest.mark.parametrize(
    "content", [gzip.compress(b"{}")[:-9], b"\x1f\x8b nothing of the kind"], ids=["cut off", "no archive"]
)
def test_a_broken_archive_is_refused(tmp_path, content):
    """What begins like a gzipped file and is none ends in one line."""
    path = tmp_path / "document.json.gz"
    path.write_bytes(content)
    with pytest.raises(RefusedError, match="cannot be unzipped"):
        fetching.fetch("sample", str(path))


def test_an_archive_that_grows_without_end_is_refused(tmp_path, monkeypatch):
    """The limit holds for what comes out of a gzipped file."""
    monkeypatch.setattr(fetching, "LARGEST", 1024**2)
    path = tmp_path / "document.json.gz"
    path.write_bytes(gzip.compress(b" " * 2 * 1024**2))
    with pytest.raises(RefusedError, match="more than 1 MB"):
        fetching.fetch("sample", str(path))


@contextmanager
def serving():
    """Serve on loopback and give the root URL."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def test_a_document_is_read_from_its_url(monkeypatch):
    """A URL is followed through redirects; what is not there, or far too large, is refused with its address."""
    with serving() as url:
        for path in ("/v1/openapi.json", "/moved"):
            content, name = fetching.fetch("sample", url + path)
            assert (content, name) == (b'{"openapi": "3.0.3"}', path.rpartition("/")[2])
        with pytest.raises(RefusedError, match=f"{url}/gone answers 404"):
            fetching.fetch("sample", f"{url}/gone")
        monkeypatch.setattr(fetching, "LARGEST", 5)
        with pytest.raises(RefusedError, match="more than 0 MB"):
            fetching.fetch("sample", f"{url}/moved")
    with pytest.raises(RefusedError, match=rf"{url}/moved: cannot be read \(ConnectError\)"):
        fetching.fetch("sample", f"{url}/moved")
