"""PagerDuty as a provider: names and places of its parts."""

from __future__ import annotations

from incidentkit_pagerduty_api.pagerduty.dialect import DIALECT

from incidentkit.providers import Provider, ProviderOption

PROVIDER = Provider(
    name="pagerduty",
    title="PagerDuty",
    client="incidentkit_pagerduty.client:PagerDuty",
    credential_env="PAGERDUTY_TOKEN",
    base_url_env="PAGERDUTY_BASE_URL",
    base_url="https://api.pagerduty.com",
    dialect=DIALECT,
    check="incidentkit_pagerduty.check:check",
    targets="incidentkit_pagerduty.targets:TARGETS",
    sandbox="incidentkit_pagerduty.sandbox:PagerDutyApi",
    options=(
        ProviderOption(
            name="email",
            env="PAGERDUTY_EMAIL",
            description="E-mail address of the user that incidents are written for.",
            sandbox_value="sandbox@example.com",
        ),
    ),
)
