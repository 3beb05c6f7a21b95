"""The error tree."""

from __future__ import annotations

import copy
import inspect
import pickle

import pytest

from incidentkit import errors
from incidentkit.errors import APIError, ErrorDetails, IncidentKitError, api_error

WHERE = {"provider": "incident.io", "operation": "POST /v3/catalog_entries"}
CLASSES = [value for value in vars(errors).values() if inspect.isclass(value) and issubclass(value, IncidentKitError)]


def make(cls):
    if issubclass(cls, APIError):
        return cls("msg", **WHERE, status=422, codes=("a", "b"), fields={"name": ("too long",)}, request_id="r1")
    if issubclass(cls, (errors.TransportError, errors.DeadlineExceededError)):
        return cls("msg", **WHERE, attempts=3, elapsed=1.5)
    return cls("msg")


def test_the_exports_are_the_tree():
    """`__all__` names every error, and nothing that is not there."""
    assert set(errors.__all__) == {cls.__name__ for cls in CLASSES}


@pytest.mark.parametrize("cls", CLASSES)
@pytest.mark.parametrize("again", [lambda error: pickle.loads(pickle.dumps(error)), copy.copy, copy.deepcopy])
def test_every_error_survives_pickle_and_copy(cls, again):
    """An error that crosses a process keeps its class, message, attributes and notes."""
    error = make(cls)
    error.add_note("seen")
    twin = again(error)
    assert type(twin) is cls
    assert (str(twin), twin.args, vars(twin)) == ("msg", ("msg",), vars(error))


@pytest.mark.parametrize("cls", CLASSES)
def test_every_error_is_documented_and_drawn(cls):
    """Each class has its sentence, and stands in the tree at the head of the module."""
    assert cls.__doc__
    assert cls.__name__ in (errors.__doc__ or "")


@pytest.mark.parametrize(
    ("status", "cls"),
    [
        (400, errors.ValidationError),
        (401, errors.AuthenticationError),
        (403, errors.PermissionDeniedError),
        (404, errors.NotFoundError),
        (408, errors.ServerError),
        (409, errors.ConflictError),
        (418, errors.APIError),
        (422, errors.ValidationError),
        (429, errors.RateLimitedError),
        (500, errors.ServerError),
        (520, errors.ServerError),
        (999, errors.ServerError),
    ],
)
def test_the_status_picks_the_class(status, cls):
    """Every status has exactly one class, odd ones included."""
    error = api_error(status, ErrorDetails(), **WHERE)
    assert type(error) is cls
    assert error.status == status


def test_the_message_says_who_what_why_and_the_support_id():
    """One line holds provider, status, operation, codes, fields and the request id."""
    details = ErrorDetails(
        codes=("is_required", "is_required"),
        messages=("A name is required", "Also this"),
        fields={"name": ("A name is required",)},
        request_id="req-1",
    )
    assert str(api_error(422, details, **WHERE)) == (
        "incident.io answered 422 to POST /v3/catalog_entries (is_required): "
        "name: A name is required; Also this [request req-1]"
    )


def test_a_servers_text_stays_one_line():
    """Line ends and terminal escapes in a server's text do not reach the reader, and long texts are cut."""
    details = ErrorDetails(codes=("a\nb",), messages=("x\r\n\x1b[31my",), request_id="r\n1")
    message = str(api_error(500, details, **WHERE))
    assert message.isprintable()
    assert len(str(api_error(500, ErrorDetails(messages=("x" * 10_000,)), **WHERE))) < 600


def test_the_next_step_follows_a_sentence():
    """The full stop of a server's sentence does not stand before what comes after it."""
    told = ErrorDetails(messages=("The API key is not known.",))
    assert str(api_error(401, told, **WHERE)).endswith(": The API key is not known; check the credential")
    assert str(api_error(422, told, **WHERE)).endswith(": The API key is not known.")


def test_a_refused_permission_names_the_scope():
    """A 403 says what the operation needs, where the specification knows it."""
    error = api_error(403, ErrorDetails(), **WHERE, scopes=("catalog_editor",))
    assert error.scopes == ("catalog_editor",)
    assert str(error).endswith("; the credential needs catalog_editor")
    assert "permission" in str(api_error(403, ErrorDetails(), **WHERE))


def test_a_rate_limit_error_tells_the_wait_and_the_limit():
    """A 429 carries what the server told, and the message never says to wait 0 s."""
    error = api_error(429, ErrorDetails(retry_after=0.2, limit=1200), **WHERE)
    assert (error.retry_after, error.limit) == (0.2, 1200)
    assert "wait 1 s" in str(error)
    assert "lower rate_limit" in str(api_error(429, ErrorDetails(), **WHERE))


def test_the_class_can_be_given():
    """DX answers errors at 200, so the caller may name the class."""
    error = api_error(200, ErrorDetails(codes=("not_authed",)), **WHERE, kind=errors.AuthenticationError)
    assert isinstance(error, errors.AuthenticationError)
    assert (error.status, error.code) == (200, "not_authed")
    assert api_error(500, ErrorDetails(), **WHERE).code is None
