"""Cachet as a provider: names and places of its parts."""

from __future__ import annotations

from incidentkit_api.cachet.dialect import DIALECT

from incidentkit._provider import Provider

PROVIDER = Provider(
    name="cachet",
    title="Cachet",
    client="incidentkit.providers.cachet.client:Cachet",
    credential_env="CACHET_TOKEN",
    base_url_env="CACHET_BASE_URL",
    base_url_suffix="/api",
    dialect=DIALECT,
    check="incidentkit.providers.cachet.check:check",
    targets="incidentkit.providers.cachet.targets:TARGETS",
    sandbox="incidentkit.providers.cachet.sandbox:CachetApi",
)
