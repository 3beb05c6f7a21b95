"""The PagerDuty client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Self, Unpack

from incidentkit_pagerduty_api.pagerduty.operations import OPERATIONS, RATE_CLASSES

from incidentkit._http.client import BaseClient, ClientOptions, Operations, Records
from incidentkit._http.response import ApiDescription
from incidentkit_pagerduty import _errors
from incidentkit_pagerduty.provider import PROVIDER

if TYPE_CHECKING:
    from incidentkit_pagerduty_api.pagerduty.namespaces import Api

    from incidentkit_pagerduty.incidents import Incidents
    from incidentkit_pagerduty.services import Services


class PagerDuty(BaseClient):
    """A client of PagerDuty's REST API.

    Args:
        token: A REST API key, of a user or of the account.
        email: E-mail address of the user that incidents are written for; an account's key needs it to write them.
        base_url: `https://api.eu.pagerduty.com` in the EU service region.
        options: See `ClientOptions`.

    Raises:
        ConfigurationError: A value is invalid; the message names it.
    """

    provider = PROVIDER
    description = ApiDescription(PROVIDER.title, OPERATIONS, RATE_CLASSES, PROVIDER.dialect, _errors)

    def __init__(
        self, token: str, *, email: str | None = None, base_url: str | None = None, **options: Unpack[ClientOptions]
    ) -> None:
        super().__init__(token, base_url=base_url, headers={"email": email}, **options)

    # The base class takes no keyword beyond `ClientOptions`; one more is no harm to its callers.
    @classmethod
    def from_env(  # pyright: ignore[reportIncompatibleMethodOverride]
        cls, *, email: str | None = None, base_url: str | None = None, **options: Unpack[ClientOptions]
    ) -> Self:
        """A client from `PAGERDUTY_TOKEN`, and from `PAGERDUTY_EMAIL` and `PAGERDUTY_BASE_URL` where they are set.

        Arguments are as for the constructor, and take precedence over the environment.

        Raises:
            ConfigurationError: `PAGERDUTY_TOKEN` is not set, or a value is invalid.
        """
        return cls._from_env(email=email, base_url=base_url, **options)

    api: Operations[Api] = Operations(
        "incidentkit_pagerduty_api.pagerduty.namespaces:Api", "Every operation of the API, by tag."
    )
    services: Records[Services] = Records(".services:Services", "Services, by name.")
    incidents: Records[Incidents] = Records(".incidents:Incidents", "Incidents, by service and incident key.")
