"""What an incident refers to: custom fields, roles, timestamps. Checked on the way in, expanded on the way out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from incidentkit.sandbox.incident_io.envelope import invalid, missing_reference

if TYPE_CHECKING:
    from incidentkit.sandbox.incident_io.account import Account
    from incidentkit.sandbox.store import Document

_VALUE_KEYS = {
    "text": ("value_text",),
    "link": ("value_link",),
    "numeric": ("value_numeric",),
    "single_select": ("value_option_id", "value_catalog_entry_id"),
    "multi_select": ("value_option_id", "value_catalog_entry_id"),
}


class IncidentParts:
    """Takes the parts of payloads apart and puts those of answers together."""

    def __init__(self, account: Account) -> None:
        self._fields = account.collection("custom_fields")
        self._options = account.collection("custom_field_options")
        self._options_by_field = self._options.index("field", lambda each: [each["custom_field_id"]])
        self._entries = account.collection("catalog_entries")
        self._roles = account.collection("incident_roles")
        self._timestamps = account.collection("incident_timestamps")
        self._users = account.collection("users")

    def take(self, payload: dict[str, Any], at: str = "") -> dict[str, dict[str, Any]]:
        """The parts in the form kept: by the id of field, role or timestamp. Raises Refusal 422."""
        return {
            "custom_fields": self._take_fields(payload.get("custom_field_entries") or [], at),
            "roles": self._take_roles(payload.get("incident_role_assignments") or [], at),
            "timestamps": self._take_timestamps(payload.get("incident_timestamp_values") or [], at),
        }

    def _take_fields(self, entries: list[dict[str, Any]], at: str) -> dict[str, Any]:
        taken: dict[str, Any] = {}
        for position, entry in enumerate(entries):
            inner = f"{at}custom_field_entries.{position}"
            field = self._fields.get(entry["custom_field_id"])
            if field is None:
                missing_reference(f"{inner}.custom_field_id", "custom field", entry["custom_field_id"])
            if len(entry["values"]) > 1 and field["field_type"] != "multi_select":
                invalid(f"{inner}.values", "invalid_length", f"{field['name']} takes one value.")
            taken[field["id"]] = [
                self._take_value(field, value, f"{inner}.values.{number}")
                for number, value in enumerate(entry["values"])
            ]
        return taken

    def _take_value(self, field: Document, value: dict[str, Any], at: str) -> dict[str, str]:
        keys = _VALUE_KEYS[field["field_type"]]
        given = {key: value[key] for key in keys if value.get(key) is not None}
        if len(given) != 1:
            invalid(at, "invalid_value", f"{field['name']} ({field['field_type']}) takes {' or '.join(keys)}.")
        option_id = given.get("value_option_id")
        if option_id is not None:
            option = self._options.get(option_id)
            if option is None or option["custom_field_id"] != field["id"]:
                missing_reference(f"{at}.value_option_id", f"option of {field['name']}", option_id)
        entry_id = given.get("value_catalog_entry_id")
        if entry_id is not None and entry_id not in self._entries:
            missing_reference(f"{at}.value_catalog_entry_id", "catalog entry", entry_id)
        return given

    def _take_roles(self, assignments: list[dict[str, Any]], at: str) -> dict[str, Any]:
        taken: dict[str, Any] = {}
        for position, assignment in enumerate(assignments):
            inner, role_id = f"{at}incident_role_assignments.{position}", assignment["incident_role_id"]
            if role_id not in self._roles:
                missing_reference(f"{inner}.incident_role_id", "incident role", role_id)
            assignee = assignment.get("assignee")
            taken[role_id] = self._user_id(assignee, f"{inner}.assignee") if assignee else None
        return taken

    def _user_id(self, wanted: dict[str, Any], at: str) -> str:
        given = {name: value for name, value in wanted.items() if value is not None}
        fitting = (
            user for user in self._users.values() if all(user.get(name) == value for name, value in given.items())
        )
        user = next(fitting, None) if given else None
        if user is None:
            missing_reference(at, "user", given)
        return str(user["id"])

    def _take_timestamps(self, values: list[dict[str, Any]], at: str) -> dict[str, Any]:
        taken: dict[str, Any] = {}
        for position, value in enumerate(values):
            id_ = value["incident_timestamp_id"]
            if id_ not in self._timestamps:
                where = f"{at}incident_timestamp_values.{position}.incident_timestamp_id"
                missing_reference(where, "incident timestamp", id_)
            taken[id_] = value.get("value")
        return taken

    def show(self, incident: Document) -> dict[str, Any]:
        """The three parts as answers show them; what was deleted since is left out."""
        return {
            "custom_field_entries": [
                {"custom_field": self._show_field(field), "values": self._show_values(values)}
                for id_, values in incident["custom_fields"].items()
                if (field := self._fields.get(id_))
            ],
            "incident_role_assignments": [
                self._show_role(role, user_id)
                for id_, user_id in incident["roles"].items()
                if (role := self._roles.get(id_))
            ],
            "incident_timestamp_values": [
                self._show_timestamp(each, incident["timestamps"].get(each["id"])) for each in self._timestamps.values()
            ],
        }

    def _show_field(self, field: Document) -> Document:
        options = [self._options.get(id_) for id_ in self._options_by_field.ids(field["id"])]
        shown = {name: field[name] for name in ("id", "name", "description", "field_type")}
        return {**shown, "options": options}

    def _show_values(self, values: list[dict[str, str]]) -> list[Document]:
        return [shown for value in values if (shown := self._show_value(value))]

    def _show_value(self, value: dict[str, str]) -> Document | None:
        if "value_option_id" in value:
            option = self._options.get(value["value_option_id"])
            return {"value_option": option} if option else None
        if "value_catalog_entry_id" in value:
            entry = self._entries.get(value["value_catalog_entry_id"])
            names = ("id", "name", "aliases", "external_id")
            shown = {name: entry[name] for name in names if name in entry} if entry else None
            return {"value_catalog_entry": shown} if shown else None
        return dict(value)

    def _show_role(self, role: Document, user_id: str | None) -> Document:
        user = self._users.get(user_id) if user_id else None
        if user is None:
            return {"role": role}
        names = ("id", "name", "email", "role", "slack_user_id")
        return {"role": role, "assignee": {name: user[name] for name in names if name in user}}

    def _show_timestamp(self, timestamp: Document, value: str | None) -> Document:
        if value is None:
            return {"incident_timestamp": timestamp}
        return {"incident_timestamp": timestamp, "value": {"value": value}}
