"""DX as a provider: names and places of its parts."""

from __future__ import annotations

from incidentkit_api.dx.dialect import DIALECT

from incidentkit._provider import Provider

PROVIDER = Provider(
    name="dx",
    title="DX",
    client="incidentkit.providers.dx.client:DX",
    credential_env="DX_API_TOKEN",
    base_url_env="DX_BASE_URL",
    base_url_suffix="/api",
    dialect=DIALECT,
    check="incidentkit.providers.dx.check:check",
    targets="incidentkit.providers.dx.targets:TARGETS",
    sandbox="incidentkit.providers.dx.sandbox:DXApi",
)
