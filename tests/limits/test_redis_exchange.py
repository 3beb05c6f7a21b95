"""One script call to Redis or Valkey."""

from __future__ import annotations

import builtins
import json

import pytest
from redis.exceptions import AuthenticationError, NoScriptError

from incidentkit.errors import ConfigurationError
from incidentkit.limits._redis_protocol import (
    LeaseRequest,
    RedisLeaseStore,
    StoreUnavailableError,
    open_redis,
    read_reply,
    script,
)

CALL = LeaseRequest(who="w", seq=1, pools=[], asks=[], lease=1, pause=0, settle=1, beat=1)
ANSWER = b'{"pools":{},"granted":{},"next_in":5,"pause":0}'


class Scripted:
    """A connection that gives what it was given."""

    def __init__(self, *answers):
        self.answers, self.calls = list(answers), []

    async def evalsha(self, *arguments):
        self.calls.append(("evalsha", *arguments))
        return self._next()

    async def eval(self, *arguments):
        self.calls.append(("eval", *arguments))
        return self._next()

    def _next(self):
        answer = self.answers.pop(0)
        if isinstance(answer, Exception):
            raise answer
        return answer


async def test_the_script_travels_once():
    """By its hash, and in full only where Redis does not know it, as after a restart."""
    redis = Scripted(ANSWER, NoScriptError("no"), ANSWER)
    store = RedisLeaseStore(redis, "p", "k", owned=False)
    await store(CALL)
    await store(CALL)
    assert [call[0] for call in redis.calls] == ["evalsha", "evalsha", "eval"]
    assert len(redis.calls[0][1]) == 40
    assert redis.calls[2][1] == script()


async def test_failures_are_named_by_their_kind_alone():
    """Messages of the library may quote what was configured."""
    store = RedisLeaseStore(Scripted(AuthenticationError("s3cr3t is wrong"), OSError("s3cr3t")), "p", "k", owned=False)
    for kind in ("AuthenticationError", "OSError"):
        with pytest.raises(StoreUnavailableError) as caught:
            await store(CALL)
        assert str(caught.value) == kind
        assert caught.value.__cause__ is None


def test_an_empty_list_of_lua_is_read_as_one():
    """It arrives as an empty object."""
    reply = read_reply(ANSWER)
    assert (list(reply.pools), list(reply.granted), reply.next_in) == ([], [], 5)


def test_a_call_is_compact_json():
    """What the script decodes."""
    assert json.loads(CALL.to_json())["who"] == "w"
    assert " " not in CALL.to_json()


@pytest.mark.parametrize("url", ["redis://h", "rediss://h", "unix:///s", "valkey://h", "valkeys://h"])
def test_redis_and_valkey_are_named_by_their_urls(url):
    """Nothing is opened yet."""
    assert open_redis(url, 0.5) is not None


@pytest.mark.parametrize("url", ["http://u:s3cr3t@h", "redis://u:s3cr3t@h:port", ""])
def test_other_urls_are_refused_and_not_quoted(url):
    """They may hold a password."""
    with pytest.raises(ConfigurationError, match="must begin with redis://") as caught:
        open_redis(url, 0.5)
    assert "s3cr3t" not in repr(caught.value)
    assert caught.value.__suppress_context__


def test_without_the_extra_one_is_told_what_to_install(monkeypatch):
    """The library is looked for when it is needed, not before."""
    real = builtins.__import__

    def no_redis(name, *arguments, **options):
        if name.split(".")[0] == "redis":
            raise ModuleNotFoundError(name)
        return real(name, *arguments, **options)

    monkeypatch.setattr(builtins, "__import__", no_redis)
    with pytest.raises(ConfigurationError, match=r"incidentkit\[redis\]"):
        open_redis("redis://h", 0.5)
