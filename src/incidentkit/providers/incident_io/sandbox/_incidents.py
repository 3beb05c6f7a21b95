"""Incidents: created under an idempotency key, edited in part, listed by cursor and filters; and their updates."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from incidentkit.providers.incident_io.sandbox._account import ACTOR, Asked, Endpoint, answer, empty
from incidentkit.providers.incident_io.sandbox._errors import invalid, missing_reference, not_found
from incidentkit.providers.incident_io.sandbox._lists import KEY, cut_page, set_test, time_test, unknown_operator

if TYPE_CHECKING:
    from starlette.datastructures import QueryParams
    from starlette.responses import Response

    from incidentkit.providers.incident_io.sandbox._account import Account
    from incidentkit.providers.incident_io.sandbox._lists import Reader, Test
    from incidentkit.sandbox._store import Document


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


class IncidentFilters:
    """Turns a query into one test on incidents."""

    def __init__(self, account: Account) -> None:
        self._statuses = account.collection("incident_statuses")
        self._severities = account.collection("severities")

    def read(self, query: QueryParams) -> Test:
        """Raises Refusal 422 for an operator that a filter does not have."""
        tests = [self._test(key, query.getlist(key)) for key in query if KEY.fullmatch(key)]
        mode = query.get("filter_mode", "all")
        if mode not in {"all", "any"}:
            invalid("filter_mode", "invalid_enum_value", "filter_mode must be all or any.")
        if not tests:
            return lambda _incident: True
        join = all if mode == "all" else any
        return lambda incident: join(test(incident) for test in tests)

    def _test(self, key: str, values: list[str]) -> Test:
        match = KEY.fullmatch(key)
        assert match is not None
        name, operator, inner = match.groups()
        if name in {"created_at", "updated_at"} and inner is None:
            return time_test(name, operator, values)
        if name == "severity" and operator in {"gte", "lte"}:
            return self._rank_test(operator, values)
        if inner is not None and name in {"custom_field", "incident_role"}:
            return _part_test(name, operator, inner, values)
        readers: dict[str, Reader] = {
            "status": lambda incident: incident["incident_status_id"],
            "status_category": self._category,
            "severity": lambda incident: incident.get("severity_id"),
            "incident_type": lambda incident: incident["incident_type_id"],
            "mode": lambda incident: incident["mode"],
        }
        if name not in readers or operator not in {"one_of", "not_in"}:
            unknown_operator(name, operator)
        return set_test(readers[name], operator, values)

    def _category(self, incident: Document) -> str | None:
        status = self._statuses.get(incident["incident_status_id"])
        return status["category"] if status else None

    def _rank(self, id_: str | None) -> int | None:
        severity = self._severities.get(id_) if id_ else None
        return severity["rank"] if severity else None

    def _rank_test(self, operator: str, values: list[str]) -> Test:
        bound = self._rank(values[0])
        if bound is None:
            invalid(f"severity[{operator}]", "invalid_reference", f"There is no severity {values[0]}.")

        def test(incident: Document) -> bool:
            rank = self._rank(incident.get("severity_id"))
            return rank is not None and (rank >= bound if operator == "gte" else rank <= bound)

        return test


def _part_test(name: str, id_: str, operator: str, values: list[str]) -> Test:
    def held(incident: Document) -> set[str]:
        if name == "incident_role":
            return {incident["roles"].get(id_)} - {None}
        return {text for value in incident["custom_fields"].get(id_, []) for text in value.values()}

    if operator == "not_in":
        return lambda incident: held(incident).isdisjoint(values)
    if operator == "is_set":
        return lambda incident: bool(held(incident)) is (values[0] == "true")
    if operator != "one_of":
        unknown_operator(f"{name}[{id_}]", operator)
    return lambda incident: not held(incident).isdisjoint(values)


_OPENED = frozenset({"live", "learning", "closed"})
_ORDERS = ("created_at_newest_first", "created_at_oldest_first")


class Incidents:
    """Operations on incidents."""

    def __init__(self, account: Account) -> None:
        self._account = account
        self._incidents = account.collection("incidents")
        self._by_key = self._incidents.index("key", lambda each: [each["idempotency_key"]])
        self._by_reference = self._incidents.index("reference", lambda each: [each["reference"]])
        self._statuses = account.collection("incident_statuses")
        self._severities = account.collection("severities")
        self._types = account.collection("incident_types")
        self._parts = IncidentParts(account)
        self._filters = IncidentFilters(account)

    def endpoints(self) -> list[Endpoint]:
        """What the API offers."""
        incidents = "/v2/incidents"
        action = incidents + "/{id}/actions"
        return [
            Endpoint("GET", incidents, self.list, "incidents.view"),
            Endpoint("POST", incidents, self.create, "incidents.create"),
            Endpoint("GET", incidents + "/{id}", self.show, "incidents.view"),
            Endpoint("POST", action + "/edit", self.edit),
            Endpoint("POST", action + "/connect_external_issue", self.connect_issue),
            Endpoint(
                "POST", action + "/import_postmortem_document", self.import_postmortem, "in_app_postmortems.import"
            ),
        ]

    def list(self, asked: Asked) -> Response:
        """A page of incidents, newest first unless told."""
        order = asked.query.get("sort_by", _ORDERS[0])
        if order not in _ORDERS:
            invalid("sort_by", "invalid_enum_value", f"sort_by must be one of {', '.join(_ORDERS)}.")
        wanted = self._filters.read(asked.query)
        ids = sorted(incident["id"] for incident in self._incidents.values() if wanted(incident))
        newest_first = order == _ORDERS[0]
        if newest_first:
            ids.reverse()
        page = cut_page(ids, asked.query, largest=500, total=True, newest_first=newest_first)
        return answer(incidents=[self.render(self.find(id_)) for id_ in page.ids], pagination_meta=page.meta)

    def create(self, asked: Asked) -> Response:
        """A new incident; a key that was used before gives the incident of then, unchanged."""
        payload = asked.payload("idempotency_key")
        known = self._by_key.first(payload["idempotency_key"])
        if known:
            return answer(incident=self.render(self.find(known)))
        incident = self._new(payload)
        return answer(incident=self.render(self._incidents.put(incident["id"], incident)))

    def _new(self, payload: dict[str, Any]) -> Document:
        status = self._opening_status(payload)
        severity_id = self._severity_id(payload, "severity_id")
        if status["category"] in _OPENED and severity_id is None:
            invalid("severity_id", "is_required", "An incident that is not in triage needs a severity.")
        parts = self._parts.take(payload)
        type_id = self._type_id(payload)
        reference = self._reference(payload)
        now = self._account.moment()
        self._report(parts["timestamps"], now)
        return {
            "id": self._account.new_id(),
            "reference": reference,
            "idempotency_key": payload["idempotency_key"],
            "name": payload.get("name") or "Untitled incident",
            "summary": payload.get("summary"),
            "visibility": payload["visibility"],
            "mode": payload.get("mode", "standard"),
            "incident_status_id": status["id"],
            "severity_id": severity_id,
            "incident_type_id": type_id,
            "slack_channel_name": payload.get("slack_channel_name_override"),
            "slack_team_id": payload.get("slack_team_id") or "T0SANDBOX",
            **parts,
            "created_at": now,
            "updated_at": now,
            "last_activity_at": now,
        }

    def show(self, asked: Asked) -> Response:
        """One incident, by id or reference (`INC-12`)."""
        return answer(incident=self.render(self.find(asked.id)))

    def edit(self, asked: Asked) -> Response:
        """Change what the payload has, leave the rest."""
        incident = self.find(asked.id)
        changes = asked.payload()["incident"]
        changed = {**incident, "updated_at": self._account.moment(), "last_activity_at": self._account.moment()}
        if changes.get("incident_status_id"):
            changed["incident_status_id"] = self.status(changes["incident_status_id"], "incident.incident_status_id")[
                "id"
            ]
        if changes.get("severity_id"):
            changed["severity_id"] = self._severity_id(changes, "incident.severity_id")
        for name in ("name", "summary", "call_url"):
            if changes.get(name) is not None:
                changed[name] = changes[name]
        if changes.get("slack_channel_name_override"):
            changed["slack_channel_name"] = changes["slack_channel_name_override"]
        for name, part in self._parts.take(changes, "incident.").items():
            changed[name] = {**incident[name], **part}
        return answer(incident=self.render(self._incidents.put(incident["id"], changed)))

    def connect_issue(self, asked: Asked) -> Response:
        """Link the one external issue; another one only with `replace`."""
        incident = self.find(asked.id)
        payload = asked.payload("url")
        if incident.get("external_issue_reference") and not payload.get("replace"):
            invalid("replace", "invalid_value", "The incident has an external issue already.")
        url: str = payload["url"]
        name = url.rstrip("/").rpartition("/")[2]
        issue = {"provider": payload["provider"], "issue_name": name, "issue_permalink": url}
        self._incidents.put(incident["id"], {**incident, "external_issue_reference": issue})
        return empty()

    def import_postmortem(self, asked: Asked) -> Response:
        """Keep a post-mortem that was written elsewhere."""
        incident = self.find(asked.id)
        payload = asked.payload("title")
        id_, now = self._account.new_id(), self._account.moment()
        document: Document = {
            "id": id_,
            "incident_id": incident["id"],
            "title": payload["title"],
            "document_url": f"https://app.incident.io/sandbox/post-mortems/{id_}",
            "editors": [],
            "exported_urls": [],
            "status": "in_progress",
            "type": "in_app",
            "created_at": now,
            "updated_at": now,
        }
        self._account.collection("postmortems").put(id_, {**document, "content": payload["content"]})
        return answer(201, postmortem_document=document)

    def find(self, id_: str) -> Document:
        """The incident with this id or reference. Raises Refusal 404."""
        by_number = f"INC-{id_}" if id_.isdecimal() else id_
        incident = self._incidents.get(id_) or self._incidents.get(self._by_reference.first(by_number) or "")
        if incident is None:
            not_found("incident", id_)
        return incident

    def status(self, id_: str, at: str) -> Document:
        """A status that a payload names at `at`. Raises Refusal 422."""
        status = self._statuses.get(id_)
        if status is None:
            missing_reference(at, "incident status", id_)
        return status

    def move(self, incident_id: str, *, status_id: str | None, severity_id: str | None) -> Document:
        """What an incident update does to the incident: gives the changed incident."""
        incident = self.find(incident_id)
        now = self._account.moment()
        changed = {**incident, "updated_at": now, "last_activity_at": now}
        if status_id:
            changed["incident_status_id"] = self.status(status_id, "to_incident_status_id")["id"]
        if severity_id:
            changed["severity_id"] = self._severity_id({"severity_id": severity_id}, "to_severity_id")
        return self._incidents.put(incident["id"], changed)

    def render(self, incident: Document) -> Document:
        """An incident as answers show it: references expanded, unset optional fields left out."""
        severity = self._severities.get(incident["severity_id"]) if incident["severity_id"] else None
        hidden = {"idempotency_key", "incident_status_id", "severity_id", "incident_type_id"}
        hidden |= {"custom_fields", "roles", "timestamps"}
        number = incident["reference"].removeprefix("INC-")
        shown: Document = {
            **{name: value for name, value in incident.items() if name not in hidden},
            "creator": ACTOR,
            "incident_status": self._statuses.get(incident["incident_status_id"]),
            "incident_type": self._types.get(incident["incident_type_id"]),
            "severity": severity,
            "slack_channel_id": f"C0SANDBOX{number}",
            "team_ids": [],
            "permalink": f"https://app.incident.io/sandbox/incidents/{number}",
            "has_debrief": False,
            **self._parts.show(incident),
        }
        return {name: value for name, value in shown.items() if value is not None}

    def _opening_status(self, payload: dict[str, Any]) -> Document:
        """The given status; else the first live one, or triage where no severity is given (unverified)."""
        if payload.get("incident_status_id"):
            return self.status(payload["incident_status_id"], "incident_status_id")
        category = "live" if payload.get("severity_id") else "triage"
        by_rank = sorted(self._statuses.values(), key=lambda each: each["rank"])
        status = next((each for each in by_rank if each["category"] == category), None)
        if status is None:
            invalid("incident_status_id", "is_required", f"The account has no status in {category}.")
        return status

    def _severity_id(self, payload: dict[str, Any], at: str) -> str | None:
        id_: str | None = payload.get("severity_id")
        if id_ and id_ not in self._severities:
            missing_reference(at, "severity", id_)
        return id_ or None

    def _type_id(self, payload: dict[str, Any]) -> str:
        id_: str | None = payload.get("incident_type_id")
        if id_:
            if id_ not in self._types:
                missing_reference("incident_type_id", "incident type", id_)
            return id_
        return next(str(each["id"]) for each in self._types.values() if each["is_default"])

    def _reference(self, payload: dict[str, Any]) -> str:
        options: dict[str, Any] = payload.get("retrospective_incident_options") or {}
        wanted = options.get("external_id")
        if wanted is not None:
            reference = f"INC-{wanted}"
            if self._by_reference.first(reference):
                text = f"There is already an incident {reference}."
                invalid("retrospective_incident_options.external_id", "must_be_unique", text)
            return reference
        while True:
            reference = f"INC-{self._incidents.next_id()}"
            if not self._by_reference.first(reference):
                return reference

    def _report(self, timestamps: dict[str, Any], now: str) -> None:
        """An incident is reported when it is created, unless the payload says otherwise."""
        reported = next(
            (each["id"] for each in self._account.collection("incident_timestamps").values() if each["rank"] == 0), None
        )
        if reported:
            timestamps.setdefault(reported, now)


class IncidentUpdates:
    """Operations on updates."""

    def __init__(self, account: Account, incidents: Incidents) -> None:
        self._account = account
        self._incidents = incidents
        self._known = account.collection("incidents")
        self._updates = account.collection("incident_updates")
        self._by_key = self._updates.index("key", lambda each: [(each["incident_id"], each["idempotency_key"])])
        self._by_incident = self._updates.index("incident", lambda each: [each["incident_id"]])

    def endpoints(self) -> list[Endpoint]:
        """What the API offers."""
        updates = "/v2/incident_updates"
        return [
            Endpoint("GET", updates, self.list, "incidents.view"),
            Endpoint("POST", updates, self.create),
        ]

    def list(self, asked: Asked) -> Response:
        """A page of updates, oldest first; of one incident, or of all."""
        incident_id = asked.query.get("incident_id")
        ids = self._by_incident.ids(incident_id) if incident_id else list(self._updates)
        page = cut_page(sorted(ids), asked.query)
        updates = [update for id_ in page.ids if (update := self._updates.get(id_))]
        return answer(incident_updates=[_visible(each) for each in updates], pagination_meta=page.meta)

    def create(self, asked: Asked) -> Response:
        """Post an update; a key used before on the incident gives the update of then (unverified)."""
        payload = asked.payload("idempotency_key")
        incident_id = payload["incident_id"]
        if incident_id not in self._known:
            missing_reference("incident_id", "incident", incident_id)
        known = self._by_key.first((incident_id, payload["idempotency_key"]))
        update = self._updates.get(known) if known else None
        if update is None:
            update = self._new(payload)
            self._updates.put(update["id"], update)
        return answer(201, incident_update=_visible(update))

    def _new(self, payload: Document) -> Document:
        incident = self._incidents.move(
            payload["incident_id"],
            status_id=payload.get("to_incident_status_id"),
            severity_id=payload.get("to_severity_id"),
        )
        shown = self._incidents.render(incident)
        update = {
            "id": self._account.new_id(),
            "incident_id": incident["id"],
            "idempotency_key": payload["idempotency_key"],
            "message": payload.get("message"),
            "new_incident_status": shown["incident_status"],
            "new_severity": shown.get("severity"),
            "updater": ACTOR,
            "created_at": incident["updated_at"],
        }
        return {name: value for name, value in update.items() if value is not None}


def _visible(update: Document) -> Document:
    return {name: value for name, value in update.items() if name != "idempotency_key"}
