"""Custom fields, whose names are not unique (unverified), and the options of select fields, whose values are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from incidentkit.providers.incident_io.sandbox._account import Asked, Endpoint, answer, empty, found
from incidentkit.providers.incident_io.sandbox._errors import invalid, missing_reference
from incidentkit.providers.incident_io.sandbox._lists import cut_page

if TYPE_CHECKING:
    from starlette.responses import Response

    from incidentkit.providers.incident_io.sandbox._account import Account


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
        payload = asked.payload("name")
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
        payload = asked.payload("name")
        changed = {**document, **payload}
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


DEFAULT_SORT_KEY = 1000


class CustomFieldOptions:
    """Operations on options."""

    def __init__(self, account: Account) -> None:
        self._account = account
        self._fields = account.collection("custom_fields")
        self._options = account.collection("custom_field_options")
        self._by_value = self._options.index("value", lambda each: [(each["custom_field_id"], each["value"])])
        self._by_field = self._options.index("field", lambda each: [each["custom_field_id"]])

    def endpoints(self) -> list[Endpoint]:
        """What the API offers."""
        view, change = "custom_fields.view", "organisation_settings.update"
        options = "/v1/custom_field_options"
        return [
            Endpoint("GET", options, self.list, view),
            Endpoint("POST", options, self.create, change),
            Endpoint("GET", options + "/{id}", self.show, view),
            Endpoint("PUT", options + "/{id}", self.update, change),
            Endpoint("DELETE", options + "/{id}", self.delete, change),
        ]

    def list(self, asked: Asked) -> Response:
        """A page of one field's options, oldest first; there is no filter by value."""
        field_id = asked.query.get("custom_field_id")
        if not field_id:
            invalid("custom_field_id", "is_required", "custom_field_id is required.")
        found(self._fields, "custom field", field_id)
        page = cut_page(sorted(self._by_field.ids(field_id)), asked.query)
        return answer(custom_field_options=[self._options.get(id_) for id_ in page.ids], pagination_meta=page.meta)

    def create(self, asked: Asked) -> Response:
        """A new option. A value the field already has: 422 on `value`."""
        payload = asked.payload("value")
        field_id, value = payload["custom_field_id"], payload["value"]
        field = self._fields.get(field_id)
        if field is None:
            missing_reference("custom_field_id", "custom field", field_id)
        if field["field_type"] not in {"single_select", "multi_select"}:
            invalid("custom_field_id", "invalid_value", "Only select fields have options.")
        self._check_value(field_id, value, own_id=None)
        option = {
            "id": self._account.new_id(),
            "custom_field_id": field_id,
            "value": value,
            "sort_key": payload.get("sort_key", DEFAULT_SORT_KEY),
        }
        return answer(201, custom_field_option=self._options.put(option["id"], option))

    def show(self, asked: Asked) -> Response:
        """One option."""
        return answer(custom_field_option=found(self._options, "custom field option", asked.id))

    def update(self, asked: Asked) -> Response:
        """Change value and sort key, both required."""
        option = found(self._options, "custom field option", asked.id)
        payload = asked.payload("value")
        self._check_value(option["custom_field_id"], payload["value"], own_id=asked.id)
        changed = {**option, "value": payload["value"], "sort_key": payload["sort_key"]}
        return answer(custom_field_option=self._options.put(asked.id, changed))

    def delete(self, asked: Asked) -> Response:
        """Remove an option."""
        found(self._options, "custom field option", asked.id)
        self._options.delete(asked.id)
        return empty()

    def _check_value(self, field_id: str, value: str, *, own_id: str | None) -> None:
        if value != value.strip():
            invalid("value", "invalid_format", "value must not start or end with whitespace.")
        if any(sign in value for sign in "\t\n\r"):
            invalid("value", "invalid_format", "value must not contain tabs or newlines.")
        holder = self._by_value.first((field_id, value))
        if holder not in {None, own_id}:
            invalid("value", "must_be_unique", f"The field already has the option {value!r}.")
