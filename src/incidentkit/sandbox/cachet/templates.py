"""Templates that incident messages are made from."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from incidentkit.sandbox.cachet import fields
from incidentkit.sandbox.cachet.fields import Field
from incidentkit.sandbox.cachet.filters import partial
from incidentkit.sandbox.cachet.resource import Resource, Traits
from incidentkit.sandbox.shapes import is_object

if TYPE_CHECKING:
    from incidentkit.sandbox.store import Document

_PLACE = re.compile(r"\{\{\s*([\w.]+)\s*\}\}")


def render(template: str, variables: dict[str, Any]) -> str:
    """The template with `{{ name }}` and `{{ incident.name }}` filled in; of Twig no more than that."""

    def fill(match: re.Match[str]) -> str:
        value: Any = variables
        for name in match[1].split("."):
            value = value.get(name) if is_object(value) else None
        return "" if value is None else str(value)

    return _PLACE.sub(fill, template)


def slug_of(name: str) -> str:
    """Lower case letters and digits, joined by dashes."""
    return "-".join(re.findall(r"[a-z0-9]+", name.lower()))


class IncidentTemplates(Resource):
    """Templates, found by their slug. An update without a slug rewrites it from the name it sends."""

    traits = Traits(
        type="incidentTemplates",
        ability="incident-templates",
        filters={"name": partial("name"), "slug": partial("slug")},
        sorts=("name", "slug", "id"),
        blank={"engine": "twig"},
    )

    def rules(self) -> dict[str, Field]:
        """Rules of a create."""
        return {
            "name": Field(fields.title, required=True),
            "template": Field(fields.text, required=True),
            "slug": Field(fields.title),
            "engine": Field(fields.word(("twig",))),
        }

    def check_create(self, values: dict[str, Any]) -> None:
        """The slug comes from the name unless told, and is empty without both."""
        values.setdefault("slug", slug_of(values.get("name", "")))

    def check_update(self, record: Document, values: dict[str, Any]) -> None:  # noqa: ARG002 (what is stored does not count)
        """The same: not sending a slug changes it."""
        self.check_create(values)

    def attributes(self, record: Document) -> dict[str, Any]:
        """As the resource shows them."""
        return {name: record[name] for name in ("name", "slug", "template", "engine")}
