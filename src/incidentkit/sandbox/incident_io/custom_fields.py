"""Custom fields. Names are not unique (unverified): a client that creates blindly makes a second one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from incidentkit.sandbox.incident_io.account import Asked, Endpoint, answer, empty, found
from incidentkit.sandbox.incident_io.envelope import missing_reference
from incidentkit.sandbox.incident_io.validation import Many, Shape, Text

if TYPE_CHECKING:
    from starlette.responses import Response

    from incidentkit.sandbox.incident_io.account import Account

_required = Text(required=True)
UPDATE = Shape(
    {
        "name": Text(required=True, min_length=1, max_length=50),
        "description": _required,
        "filter_by": Shape({"catalog_attribute_id": _required, "custom_field_id": _required}),
        "fixed_filter": Shape({"catalog_attribute_id": _required, "values": Many(Text(), required=True)}),
        "group_by_catalog_attribute_id": Text(),
        "helptext_catalog_attribute_id": Text(),
    }
)
CREATE = Shape(
    {
        **UPDATE.fields,
        "field_type": Text(
            required=True, choices=frozenset({"link", "multi_select", "numeric", "single_select", "text"})
        ),
        "catalog_type_id": Text(),
    }
)


class CustomFields:
    """Operations on custom fields."""

    def __init__(self, account: Account) -> None:
        self._account = account
        self._fields = account.collection("custom_fields")
        self._options = account.collection("custom_field_options")
        self._types = account.collection("catalog_types")

    def endpoints(self) -> list[Endpoint]:
        """What the API offers."""
        view, change = "custom_fields.view", "organisation_settings.update"
        fields = "/v2/custom_fields"
        return [
            Endpoint("GET", fields, self.list, view),
            Endpoint("POST", fields, self.create, change),
            Endpoint("GET", fields + "/{id}", self.show, view),
            Endpoint("PUT", fields + "/{id}", self.update, change),
            Endpoint("DELETE", fields + "/{id}", self.delete, change),
        ]

    def list(self, _asked: Asked) -> Response:
        """All fields, unpaged."""
        return answer(custom_fields=self._fields.values())

    def create(self, asked: Asked) -> Response:
        """A new field."""
        payload = asked.payload(CREATE)
        type_id = payload.get("catalog_type_id")
        if type_id is not None and type_id not in self._types:
            missing_reference("catalog_type_id", "catalog type", type_id)
        id_, now = self._account.new_id(), self._account.moment()
        document = {**payload, "id": id_, "created_at": now, "updated_at": now}
        return answer(201, custom_field=self._fields.put(id_, document))

    def show(self, asked: Asked) -> Response:
        """One field."""
        return answer(custom_field=found(self._fields, "custom field", asked.id))

    def update(self, asked: Asked) -> Response:
        """Change a field; its type stays what it was created with."""
        document = found(self._fields, "custom field", asked.id)
        payload = asked.payload(UPDATE)
        changed = {**document, **{name: payload[name] for name in UPDATE.fields if name in payload}}
        changed["updated_at"] = self._account.moment()
        return answer(custom_field=self._fields.put(asked.id, changed))

    def delete(self, asked: Asked) -> Response:
        """Remove a field and its options."""
        found(self._fields, "custom field", asked.id)
        self._fields.delete(asked.id)
        for option in self._options.values():
            if option["custom_field_id"] == asked.id:
                self._options.delete(option["id"])
        return empty()
