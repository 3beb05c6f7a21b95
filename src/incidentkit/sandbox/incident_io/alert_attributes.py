"""Alert attributes: names are unique, an update replaces everything."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from incidentkit.sandbox.incident_io.account import Asked, Endpoint, answer, empty, found
from incidentkit.sandbox.incident_io.envelope import invalid
from incidentkit.sandbox.incident_io.validation import Flag, Shape, Text

if TYPE_CHECKING:
    from starlette.responses import Response

    from incidentkit.sandbox.incident_io.account import Account
    from incidentkit.sandbox.store import Document

PAYLOAD = Shape(
    {
        "name": Text(required=True, min_length=1),
        "type": Text(required=True, min_length=1),
        "array": Flag(required=True),
        "emoji": Text(),
        "required": Flag(),
    }
)


class AlertAttributes:
    """Operations on attributes."""

    def __init__(self, account: Account) -> None:
        self._account = account
        self._attributes = account.collection("alert_attributes")
        self._by_name = self._attributes.index("name", lambda each: [each["name"]])

    def endpoints(self) -> list[Endpoint]:
        """What the API offers."""
        view, change = "alert_schema.view", "alert_schema.update"
        attributes = "/v2/alert_attributes"
        return [
            Endpoint("GET", attributes, self.list, view),
            Endpoint("POST", attributes, self.create, change),
            Endpoint("GET", attributes + "/{id}", self.show, view),
            Endpoint("PUT", attributes + "/{id}", self.update, change),
            Endpoint("DELETE", attributes + "/{id}", self.delete, change),
        ]

    def list(self, _asked: Asked) -> Response:
        """All, oldest first."""
        return answer(alert_attributes=self._attributes.values())

    def create(self, asked: Asked) -> Response:
        """A new attribute. A name that is taken: 422 on `name`."""
        return answer(201, alert_attribute=self._put(self._account.new_id(), asked.payload(PAYLOAD)))

    def show(self, asked: Asked) -> Response:
        """One attribute."""
        return answer(alert_attribute=found(self._attributes, "alert attribute", asked.id))

    def update(self, asked: Asked) -> Response:
        """Replace an attribute: what the payload leaves out is gone (unverified)."""
        found(self._attributes, "alert attribute", asked.id)
        return answer(alert_attribute=self._put(asked.id, asked.payload(PAYLOAD)))

    def delete(self, asked: Asked) -> Response:
        """Remove an attribute."""
        found(self._attributes, "alert attribute", asked.id)
        self._attributes.delete(asked.id)
        return empty()

    def _put(self, id_: str, payload: dict[str, Any]) -> Document:
        name = payload["name"]
        if self._by_name.first(name) not in {None, id_}:
            invalid("name", "must_be_unique", f"There is already an alert attribute named {name!r}.")
        known = {field: payload[field] for field in PAYLOAD.fields if field in payload}
        return self._attributes.put(id_, {"required": False, **known, "id": id_})
