"""Subscribers to the status page."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from incidentkit.providers.cachet.sandbox import _fields as fields
from incidentkit.providers.cachet.sandbox._fields import Field, date_pair, invalid, optional, validate
from incidentkit.providers.cachet.sandbox._queries import exact, partial
from incidentkit.providers.cachet.sandbox._resource import Resource, Traits

if TYPE_CHECKING:
    from collections.abc import Mapping

    from incidentkit.providers.cachet.sandbox._resource import Relation
    from incidentkit.sandbox._store import Document


class Subscribers(Resource):
    """People by e-mail: creating one that exists answers it, with the components attached as well."""

    traits = Traits(
        type="subscribers",
        ability="subscribers",
        filters={"email": partial("email"), "global": exact("global")},
        sorts=("email", "id"),
        has_meta=True,
        includes=("components",),
        blank={"global": True, "verified_at": None, "components": [], "meta": {}},
        private=True,
    )

    def rules(self) -> dict[str, Field]:
        """Rules of a create."""
        return {
            "email": Field(fields.email, required=True),
            "global": Field(fields.flag),
            "components": Field(fields.several(fields.existing(lambda id_: self.state.exists("components", id_)))),
            "verified": Field(fields.flag),
            "meta": Field(fields.mapping, nullable=True),
        }

    def update_rules(self) -> dict[str, Field]:
        """Nothing required; verification cannot be set."""
        return optional(self.rules(), "verified")

    def known(self, body: Mapping[str, Any]) -> Document | None:
        """The subscriber with the e-mail of a body."""
        email = body.get("email")
        return self._with_email(email) if isinstance(email, str) else None

    def check_create(self, values: dict[str, Any]) -> None:
        """`verified` becomes a date."""
        if values.pop("verified", False):
            values["verified_at"] = self.state.stamp()

    def check_update(self, record: Document, values: dict[str, Any]) -> None:
        """Another e-mail must be free, and is not verified yet."""
        email = values.get("email")
        if email is None or email == record["email"]:
            return
        if self._with_email(email):
            raise invalid({"email": ["email is taken."]})
        values["verified_at"] = None

    def check_again(self, body: Mapping[str, Any]) -> list[int]:
        """The components in the body of a repeated create, which has to be as good as the first."""
        components: list[int] = validate(body, self.create_fields).get("components", [])
        return components

    def attach(self, record: Document, components: list[int]) -> Document:
        """Add components, as a repeated create does."""
        missing = [id_ for id_ in components if id_ not in record["components"]]
        return self.change(record, components=[*record["components"], *missing]) if missing else record

    def attributes(self, record: Document) -> dict[str, Any]:
        """As the resource shows them."""
        return {
            "email": record["email"],
            "global": record["global"],
            "verified": record["verified_at"] is not None,
            "verified_at": date_pair(record["verified_at"], self.state.now()),
        }

    def relate(self) -> dict[str, Relation]:
        """The components subscribed to."""
        return {"components": lambda record: self.linked("components", record["components"])}

    def _with_email(self, email: str) -> Document | None:
        id_ = self.records.index("email", lambda each: [each["email"].lower()]).first(email.lower())
        return self.records.get(id_) if id_ else None
