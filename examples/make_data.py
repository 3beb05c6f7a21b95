"""Writes services.csv, custom_field_options.csv and incidents.jsonl: invented, and the same on every run."""

from __future__ import annotations

import csv
import datetime as dt
import json
import random
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
DICE = random.Random(20_260_131)  # noqa: S311 - invented data, no secrets

DOMAINS = {
    "checkout": ("Basket team", "tier-1"),
    "ledger": ("Money team", "tier-1"),
    "identity": ("Front door team", "tier-1"),
    "catalogue": ("Shelf team", "tier-2"),
    "search": ("Shelf team", "tier-2"),
    "delivery": ("Last mile team", "tier-2"),
    "warehouse": ("Last mile team", "tier-2"),
    "messages": ("Post room team", "tier-2"),
    "pricing": ("Money team", "tier-2"),
    "reviews": ("Post room team", "tier-3"),
    "insights": ("Numbers team", "tier-3"),
    "workbench": ("Tools team", "tier-3"),
}
PARTS = (
    "api", "worker", "cache", "scheduler", "gateway", "stream", "store", "exporter", "console", "hooks",
    "indexer", "proxy", "batch", "events", "reports", "archive", "limits",
)  # fmt: skip
LANGUAGES = ("python", "go", "kotlin", "typescript", "rust")
REGIONS = (
    "Amsterdam", "Bengaluru", "Bogotá", "Cape Town", "Dublin", "Frankfurt", "Hồ Chí Minh City", "İstanbul", "Kraków",
    "Lagos", "Lima", "Málaga", "Melbourne", "Montréal", "Nairobi", "Ōsaka", "Reykjavík", "São Paulo", "Seattle",
    "Tórshavn", "Zürich",
)  # fmt: skip
CAUSES = ("Change of ours", "Change by a supplier", "More traffic than planned", "Hardware", "Expired certificate",
          "Human error in a runbook", "Unknown")  # fmt: skip
PEOPLE = (
    "Ada Okafor", "Bjørn Åsen", "Chloé Dubois", "Dmytro Шевченко", "Eun-ji 김", "Farah al-Amin", "Guðrún Jónsdóttir",
)  # fmt: skip
ZONES = (0, 1, 2, 5.5, -3, -8)
SYMPTOMS = (
    "answers slowly", "drops a part of its requests", "serves old data", "cannot be reached from {region}",
    "repeats messages", "refuses logins", "is behind on its queue", "shows wrong totals — under review",
)  # fmt: skip
STEPS = (
    ("investigating", "We see that {service} {symptom} and are looking into it."),
    ("identified", "The cause is found: {cause}. A mend is on its way."),
    ("monitoring", "The mend is in place, and {service} recovers; we keep watching."),
    ("resolved", "{service} is as it should be. Thank you for your patience — “all green” again."),
)


def make_services() -> list[dict[str, str]]:
    """200 services: parts of twelve domains, in the order of their ids."""
    services: list[dict[str, str]] = []
    for domain, (owner, tier) in DOMAINS.items():
        for part in PARTS:
            name = f"{domain}-{part}"
            tags = sorted({domain, DICE.choice(LANGUAGES), DICE.choice(("public", "internal")), part.rstrip("s")})
            services.append(
                {
                    "external_id": name,
                    "name": f"{domain.capitalize()} {part}",
                    "owner": owner,
                    "tier": tier,
                    "tags": ";".join(tags),
                    "description": f"The {part} of {domain}, kept by the {owner}.",
                    "repository": f"https://git.example.com/{domain}/{part}",
                    "replicas": str(DICE.randint(1, 24)),
                }
            )
    return services[:200]


def make_options() -> list[dict[str, str]]:
    """Options of two select fields."""
    fields = {"Affected region": REGIONS, "Cause": CAUSES}
    return [
        {"custom_field": field, "value": value, "sort_key": str(10 * place)}
        for field, values in fields.items()
        for place, value in enumerate(values, 1)
    ]


def make_incidents(services: list[dict[str, str]]) -> list[dict[str, Any]]:
    """120 incidents over half a year, each with its updates; the last ones are still open."""
    opened = dt.datetime(2025, 7, 1, 6, tzinfo=dt.UTC)
    incidents: list[dict[str, Any]] = []
    for number in range(1, 121):
        opened += dt.timedelta(minutes=DICE.randint(200, 4000))
        reached = 4 if number <= 108 else DICE.randint(1, 3)
        incidents.append(make_incident(number, opened, reached, services))
    return incidents


def make_incident(number: int, opened: dt.datetime, reached: int, services: list[dict[str, str]]) -> dict[str, Any]:
    """One incident that got as far as step `reached` of its life."""
    zone = dt.timezone(dt.timedelta(hours=DICE.choice(ZONES)))
    hit = DICE.sample(services, DICE.randint(1, 3))
    words = {"service": hit[0]["name"], "cause": DICE.choice(CAUSES).lower(), "region": DICE.choice(REGIONS)}
    words["symptom"] = DICE.choice(SYMPTOMS).format(**words)
    at = opened
    updates: list[dict[str, str]] = []
    for state, text in STEPS[:reached]:
        author = DICE.choice(PEOPLE)
        updates.append({"at": stamp(at, zone), "state": state, "author": author, "text": text.format(**words)})
        at += dt.timedelta(minutes=DICE.randint(4, 150))
    return {
        "id": f"ACME-{number:04}",
        "title": f"{words['service']} {words['symptom']}",
        "state": STEPS[reached - 1][0],
        "severity": DICE.choices(("sev1", "sev2", "sev3", "sev4"), (1, 4, 8, 3))[0],
        "opened_at": stamp(opened, zone),
        "closed_at": updates[-1]["at"] if reached == 4 else None,
        "services": [service["external_id"] for service in hit],
        "reporter": DICE.choice(PEOPLE),
        "url": f"https://incidents.example.com/ACME-{number:04}",
        "updates": updates,
    }


def stamp(moment: dt.datetime, zone: dt.timezone) -> str:
    """The moment as somebody in that zone writes it down."""
    return moment.astimezone(zone).isoformat(timespec="seconds")


def write_csv(name: str, rows: list[dict[str, str]]) -> None:
    """The rows with a header."""
    with (HERE / name).open("w", encoding="utf-8", newline="") as stream:
        writer = csv.DictWriter(stream, list(rows[0]), lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)


def main() -> None:
    """Write the three files."""
    services = make_services()
    write_csv("services.csv", services)
    write_csv("custom_field_options.csv", make_options())
    lines = [json.dumps(incident, ensure_ascii=False) + "\n" for incident in make_incidents(services)]
    with (HERE / "incidents.jsonl").open("w", encoding="utf-8", newline="\n") as stream:
        stream.writelines(lines)


if __name__ == "__main__":
    main()
