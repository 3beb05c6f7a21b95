"""What is particular to one API, as one light value."""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from incidentkit_api.shared.dialect import Dialect


@dataclass(frozen=True, slots=True)
class ProviderOption:
    """An option that only the client of one provider takes; it is sent as a header, as the dialect says.

    Attributes:
        name: Of the keyword argument, for example `email`.
        env: The environment variable that `from_env()` reads it from.
        description: One sentence for help.
        sandbox_value: What imports into the embedded sandbox use; None leaves it out.
    """

    name: str
    env: str
    description: str
    sandbox_value: str | None = None


@dataclass(frozen=True, slots=True)
class Provider:
    """One API: its names, where it is, how it is spoken to, and where its parts are.

    The parts are named as `"module:attribute"` and loaded on first use, so that a program may look at all providers
    without loading their clients.

    Attributes:
        name: As on the command line: `incident-io`.
        title: As in messages and logs: `incident.io`.
        client: The client class.
        credential_env: The environment variable that holds the credential.
        base_url_env: The environment variable that holds the base URL.
        dialect: How the API is spoken to.
        check: `async def check(client) -> dict[str, object]`: asks whether the credential is good, writes nothing, and
            returns what is worth telling of it.
        base_url: The API's own base URL; None if every account or installation has one of its own.
        base_url_suffix: A path that the operations add, and that base URLs may be given with: `/api`.
        targets: The targets of imports, a sequence of `TargetKind`.
        sandbox: The API's part of the sandbox: a subclass of the sandbox's `Api`.
        options: Options of the client that no other provider has.
    """

    name: str
    title: str
    client: str
    credential_env: str
    base_url_env: str
    dialect: Dialect
    check: str
    base_url: str | None = None
    base_url_suffix: str = ""
    targets: str | None = None
    sandbox: str | None = None
    options: tuple[ProviderOption, ...] = ()

    @property
    def required_env(self) -> tuple[str, ...]:
        """The environment variables without which `from_env()` cannot make a client."""
        return (self.credential_env,) if self.base_url else (self.credential_env, self.base_url_env)


def load(path: str, package: str | None = None) -> Any:
    """Load `"module:attribute"`; a module that starts with a dot is relative to `package`."""
    module, _, attribute = path.partition(":")
    return getattr(import_module(module, package), attribute)
