"""Options, resolved once."""

from __future__ import annotations

import copy
import dataclasses
import math
import pickle

import pytest

from incidentkit import RateLimit
from incidentkit.errors import ConfigurationError
from incidentkit.settings import Secret, Settings, normalise_base_url, read_env

TOKEN = "s3cr3t-token"


def settings(**changes):
    values = {
        "provider": "DX",
        "base_url": "https://acme.getdx.net",
        "credential": Secret(TOKEN),
        "rate_limit": RateLimit(1200),
    }
    return Settings(**(values | changes))


@pytest.mark.parametrize("requests", [0, -1, 1.5, True, "1200", None])
def test_a_limit_counts_whole_requests(requests):
    """A rate limit that is no whole number of at least 1 is refused."""
    with pytest.raises(ConfigurationError, match="RateLimit: requests must be"):
        RateLimit(requests)


@pytest.mark.parametrize("per", [0, -60.0, math.inf, math.nan, "60", None])
def test_a_limit_has_a_finite_window(per):
    """A window that is no positive finite number of seconds is refused."""
    with pytest.raises(ConfigurationError, match="RateLimit: per must be"):
        RateLimit(1200, per=per)


def test_a_credential_never_shows():
    """Neither repr, str, format nor the settings around it show the credential."""
    secret = Secret(TOKEN)
    shown = f"{secret} {secret!r} {settings()} {settings()}"
    assert TOKEN not in shown
    assert secret.reveal() == TOKEN


def test_a_credential_is_not_pickled():
    """Pickling refuses, alone and inside the settings, and says what to do."""
    for value in (Secret(TOKEN), settings()):
        with pytest.raises(TypeError, match="build the client again") as caught:
            pickle.dumps(value)
        assert TOKEN not in str(caught.value)


def test_settings_can_be_copied():
    """Copies share the credential object instead of refusing."""
    one = settings()
    assert copy.deepcopy(one).credential is one.credential
    assert dataclasses.replace(one, concurrency=3).credential is copy.copy(one.credential)


@pytest.mark.parametrize(
    ("token", "reason"),
    [
        ("", "is empty"),
        ("  ", "is empty"),
        ("abc ", "white space"),
        ("abc\n", "white space"),
        ("a b", "white space"),
        ("abc\x00", "no HTTP header may hold"),
        ("naïve", "no HTTP header may hold"),
    ],
)
def test_a_credential_that_no_header_can_carry_is_refused_without_quoting_it(token, reason):
    """The HTTP layer would quote such a header in its error, so it is refused before."""
    with pytest.raises(ConfigurationError, match=reason) as caught:
        settings(credential=Secret(token))
    assert not token.strip() or token.strip() not in str(caught.value)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("concurrency", 0),
        ("concurrency", 2.5),
        ("timeout", None),
        ("timeout", 0),
        ("timeout", math.inf),
        ("timeout", "30"),
        ("deadline", -1),
        ("deadline", math.nan),
    ],
)
def test_an_option_out_of_range_is_named(name, value):
    """Every option is checked where it comes in, and a client without a timeout cannot be built."""
    with pytest.raises(ConfigurationError, match=f"DX: {name} must be"):
        settings(**{name: value})


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("https://acme.getdx.net", "https://acme.getdx.net"),
        ("https://acme.getdx.net/", "https://acme.getdx.net"),
        ("https://acme.getdx.net/api/", "https://acme.getdx.net"),
        (" HTTPS://Acme.getdx.net/status/api ", "https://Acme.getdx.net/status"),
        ("http://[::1]:8080/api", "http://[::1]:8080"),
        ("https://host/myapi", "https://host/myapi"),
    ],
)
def test_a_base_url_is_taken_with_or_without_its_suffix(given, kept):
    """A slash or the API's own suffix at the end makes no difference."""
    assert normalise_base_url("DX", given, suffix="/api") == kept


@pytest.mark.parametrize(
    "url",
    [
        "acme.getdx.net",
        "ftp://host",
        "https://",
        "",
        "https://ho st",
        "https://host:port",
        "http://[::1",
        "https://host:99999",
    ],
)
def test_what_is_no_base_url_is_refused(url):
    """One line says what a base URL looks like, whatever was given."""
    with pytest.raises(ConfigurationError, match=r"^DX: base_url must be like https://host"):
        normalise_base_url("DX", url)


@pytest.mark.parametrize(
    "url", ["https://me:pw@host", "https://host?token=pw", "https://host#pw", "me:pw@host", "host?token=pw"]
)
def test_a_base_url_with_secrets_is_refused_without_showing_them(url):
    """A password or token in the URL is neither used nor repeated."""
    with pytest.raises(ConfigurationError) as caught:
        normalise_base_url("DX", url)
    assert "pw" not in str(caught.value)


def test_a_variable_is_read_stripped(monkeypatch):
    """White space round a value from the environment is no part of it."""
    monkeypatch.setenv("DX_API_TOKEN", f" {TOKEN}\n")
    assert read_env("DX", "DX_API_TOKEN") == TOKEN


@pytest.mark.parametrize("value", [None, "", "  "])
def test_a_missing_variable_is_named(monkeypatch, value):
    """Unset and blank are the same: the default, or an error that names the variable."""
    if value is None:
        monkeypatch.delenv("DX_API_TOKEN", raising=False)
    else:
        monkeypatch.setenv("DX_API_TOKEN", value)
    assert read_env("DX", "DX_API_TOKEN", default="d") == "d"
    with pytest.raises(ConfigurationError, match=r"^DX: set the environment variable DX_API_TOKEN$"):
        read_env("DX", "DX_API_TOKEN")


def test_concurrency_adapts_unless_a_number_is_given():
    """None leaves the number to the library; a number is kept as it is."""
    assert settings().concurrency is None
    assert settings(concurrency=10).concurrency == 10
