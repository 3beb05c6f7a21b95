"""The catalog that is compared: services that refer to teams, six attributes each, as many as asked for."""

from __future__ import annotations

from incidentkit import catalog

TEAMS = 100
SERVICE = 'Custom["Service"]'
TEAM = 'Custom["Team"]'

_ATTRIBUTES = (
    catalog.Attribute("Team", TEAM),
    catalog.Attribute("Depends on", SERVICE, array=True),
    catalog.Attribute("Tier", "String"),
    catalog.Attribute("Languages", "String", array=True),
    catalog.Attribute("Instances", "Number"),
    catalog.Attribute("Repository", "String"),
)


def desired(count: int, *, changed: int = 0) -> catalog.DesiredCatalog:
    """So many services and their teams; the first `changed` services are of another tier."""
    services = [_service(number, "silver" if number < changed else "gold") for number in range(count)]
    teams = [catalog.Entry(f"team-{number}", f"Team {number}", {}) for number in range(TEAMS)]
    return catalog.DesiredCatalog(
        "benchmark",
        (
            catalog.CatalogType(SERVICE, "Service", attributes=_ATTRIBUTES, entries=services),
            catalog.CatalogType(TEAM, "Team", entries=teams),
        ),
    )


def _service(number: int, tier: str) -> catalog.Entry:
    return catalog.Entry(
        f"service-{number}",
        f"Service {number}",
        {
            "Team": f"team-{number % TEAMS}",
            "Depends on": [f"service-{number // 2}", f"service-{number // 3}"],
            "Tier": tier,
            "Languages": ["Python", "Go"],
            "Instances": number % 20,
            "Repository": f"https://git.example.com/services/{number}",
        },
        aliases=(f"svc-{number}",),
    )
