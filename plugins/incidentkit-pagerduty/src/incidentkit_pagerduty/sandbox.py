"""PagerDuty in the sandbox: services and incidents that can be written, all else as a new account has it."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any, Final

from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from incidentkit.sandbox import RateRule
from incidentkit.sandbox._api import Api, Refused, call_of
from incidentkit.sandbox._schemas import load_schemas
from incidentkit.sandbox._values import is_object, parse_json

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from starlette.datastructures import Headers
    from starlette.requests import Request

    from incidentkit.sandbox._api import Call
    from incidentkit.sandbox._core import Sandbox
    from incidentkit.sandbox._rates import RateDecision
    from incidentkit.sandbox._store import Collection

    Document = dict[str, Any]

_URL: Final = "https://acme.pagerduty.com"
_LAST: Final = 10_000
"""Listings end here."""

# What an account has that the operations here cannot write.
_GIVEN: Final[dict[str, list[Document]]] = {
    "escalation_policies": [
        {"id": "PPOLICY", "type": "escalation_policy", "name": "Default", "escalation_rules": [], "num_loops": 0},
        {"id": "PPOLIC2", "type": "escalation_policy", "name": "Database", "escalation_rules": [], "num_loops": 2},
    ],
    "priorities": [
        {"id": "PPRIOR1", "type": "priority", "name": "P1", "description": "All of it is down"},
        {"id": "PPRIOR2", "type": "priority", "name": "P2", "description": "Part of it is down"},
    ],
    "teams": [{"id": "PTEAM01", "type": "team", "name": "Operations", "description": "Who is on call"}],
    "users": [
        {
            "id": "PUSER01",
            "type": "user",
            "name": "Sandy Box",
            "email": "sandbox@example.com",
            "role": "owner",
            "time_zone": "Etc/UTC",
        }
    ],
}
# What one record of a listing is called.
_SINGULAR: Final = {
    "escalation_policies": "escalation_policy",
    "incidents": "incident",
    "priorities": "priority",
    "services": "service",
    "teams": "team",
    "users": "user",
}
_CODES: Final = {400: 2001, 401: 2006, 404: 2100, 429: 2020}


class PagerDutyRefused(Refused):
    """An error of PagerDuty.

    Args:
        status: HTTP status.
        message: The message.
        reasons: What is wrong, one by one.
        code: PagerDuty's number; that of the status where it is not given.
    """

    def __init__(self, status: int, message: str, *reasons: str, code: int | None = None) -> None:
        super().__init__(status, message, reasons)
        self.status = status
        self.message = message
        self.reasons = reasons
        self.code = code


def _invalid(*reasons: str) -> PagerDutyRefused:
    return PagerDutyRefused(400, "Invalid Input Provided", *reasons)


class PagerDutyApi(Api):
    """REST API v2, at the root: `/services`, `/incidents`."""

    name = "pagerduty"
    rate_rule = RateRule(960, 60.0)
    options = {"account_key": False}  # noqa: RUF012  (read only)
    enums = frozenset({"status", "urgency"})

    def __init__(self, sandbox: Sandbox) -> None:
        super().__init__(sandbox)
        lists = ["escalation_policies", "priorities", "teams", "users"]
        self.routes = [
            Route("/abilities", self._abilities, methods=["GET"]),
            Route("/users/me", self._me, methods=["GET"]),
            *[Route(f"/{name}", self._listing(name), methods=["GET"]) for name in lists],
            *[Route(f"/{name}/{{id}}", self._showing(name), methods=["GET"]) for name in lists if name != "priorities"],
            Route("/services", self._services, methods=["GET"]),
            Route("/services", self._create_service, methods=["POST"]),
            Route("/services/{id}", self._showing("services"), methods=["GET"]),
            Route("/services/{id}", self._update_service, methods=["PUT"]),
            Route("/services/{id}", self._delete_service, methods=["DELETE"]),
            Route("/incidents", self._incidents, methods=["GET"]),
            Route("/incidents", self._create_incident, methods=["POST"]),
            Route("/incidents/{id}", self._showing("incidents"), methods=["GET"]),
            Route("/incidents/{id}", self._update_incident, methods=["PUT"]),
            Route("/incidents/{id}/notes", self._notes, methods=["GET"]),
            Route("/incidents/{id}/notes", self._create_note, methods=["POST"]),
        ]

    def seed(self) -> None:
        """What an account has before anything is written."""
        for name, records in _GIVEN.items():
            for record in records:
                if record["id"] not in self._collection(name):
                    self._collection(name).put(record["id"], _tagged(name, record))
        if not len(self._collection("services")):
            self._put_service("Default Service", {"escalation_policy": {"id": "PPOLICY"}})

    def owns(self, path: str) -> bool:
        """The paths of the routes, which have no prefix."""
        first = path.split("/")[1] if path.startswith("/") else ""
        return first in {*_SINGULAR, "abilities"}

    def credential(self, headers: Headers) -> str | None:
        """`Token token=KEY`."""
        scheme, _, token = headers.get("authorization", "").partition("=")
        return token.strip() or None if scheme.lower() == "token token" else None

    def unauthorized(self, call: Call) -> Response:
        """401, in PagerDuty's error body."""
        return self.failure(call, 401, "Unauthorized")

    def throttled(self, call: Call, decision: RateDecision) -> Response:
        """429. Only `ratelimit-reset` tells how long to wait (see `finish`)."""
        del decision
        return self.failure(call, 429, "Rate Limit Exceeded")

    def refused(self, call: Call, refusal: Refused) -> Response:
        """The status, code, message and reasons."""
        if not isinstance(refusal, PagerDutyRefused):
            return super().refused(call, refusal)
        return _error(refusal.status, refusal.message, refusal.reasons, refusal.code)

    def unknown_path(self, call: Call) -> Response:
        """404, as for a record that does not exist."""
        return self.failure(call, 404, "Not Found")

    def failure(self, call: Call, status: int, message: str) -> Response:  # noqa: ARG002 (no request id in bodies)
        """Other errors."""
        return _error(status, message, ())

    def finish(self, call: Call, response: Response) -> None:
        """The request id, and the budget of every answer that was counted."""
        response.headers["X-Request-Id"] = call.request_id
        if decision := call.decision:
            response.headers["ratelimit-limit"] = str(decision.limit)
            response.headers["ratelimit-remaining"] = str(decision.remaining)
            seconds = decision.reset if decision.admitted else decision.wait
            response.headers["ratelimit-reset"] = str(max(1, math.ceil(seconds)))

    # Reading

    async def _abilities(self, _request: Request) -> Response:
        return JSONResponse({"abilities": ["teams", "urgencies"]})

    async def _me(self, _request: Request) -> Response:
        if self.option("account_key"):
            raise PagerDutyRefused(400, "A user-level key is required")
        return JSONResponse({"user": self._collection("users").values()[0]})

    def _listing(self, name: str) -> Callable[[Request], Any]:
        async def endpoint(request: Request) -> Response:
            return _page(request, name, self._collection(name).values())

        return endpoint

    def _showing(self, name: str) -> Callable[[Request], Any]:
        async def endpoint(request: Request) -> Response:
            record = self._find(name, request)
            return JSONResponse({_SINGULAR[name]: self._with_state(record) if name == "services" else record})

        return endpoint

    async def _services(self, request: Request) -> Response:
        wanted, part = request.query_params.get("name"), request.query_params.get("query", "").lower()
        found = [
            self._with_state(service)
            for service in self._collection("services").values()
            if part in service["name"].lower() and wanted in {None, service["name"]}
        ]
        return _page(request, "services", found)

    async def _incidents(self, request: Request) -> Response:
        query = request.query_params
        services, statuses = query.getlist("service_ids[]"), query.getlist("statuses[]")
        key = query.get("incident_key")
        found = [
            incident
            for incident in self._collection("incidents").values()
            if (not services or incident["service"]["id"] in services)
            and (not statuses or incident["status"] in statuses)
            and key in {None, incident["incident_key"]}
        ]
        if query.get("sort_by") == "created_at:desc" or "created_at:desc" in query.getlist("sort_by[]"):
            found.reverse()
        return _page(request, "incidents", found)

    async def _notes(self, request: Request) -> Response:
        incident = self._find("incidents", request)
        found = [note for note in self._collection("notes").values() if note["incident"] == incident["id"]]
        notes = [{name: value for name, value in note.items() if name != "incident"} for note in found]
        return JSONResponse({"notes": notes})

    # Services

    async def _create_service(self, request: Request) -> Response:
        sent = await self._body(request, "service")
        name = str(sent.get("name") or "").strip()
        if not name:
            raise _invalid("Name can't be blank")
        self._refuse_taken_name(name, None)
        return JSONResponse({"service": self._put_service(name, sent)}, 201)

    def _put_service(self, name: str, sent: Document) -> Document:
        services = self._collection("services")
        record: Document = {
            "description": "",
            "acknowledgement_timeout": None,
            "auto_resolve_timeout": None,
            "alert_creation": "create_alerts_and_incidents",
            "incident_urgency_rule": {"type": "constant", "urgency": "high"},
            "last_incident_timestamp": None,
            "support_hours": None,
            "teams": [],
            "integrations": [],
            "scheduled_actions": [],
            **self._service_fields(sent),
            "id": f"PS{services.next_id():05X}",
            "type": "service",
            "name": name,
            "status": "active",
            "created_at": self._now(),
        }
        return services.put(record["id"], _tagged("services", record))

    async def _update_service(self, request: Request) -> Response:
        service = self._find("services", request)
        sent = await self._body(request, "service")
        fields = self._service_fields(sent)
        if "name" in sent:
            fields["name"] = str(sent["name"] or "").strip()
            self._refuse_taken_name(fields["name"], service["id"])
        if "status" in sent:
            fields["status"] = "disabled" if sent["status"] == "disabled" else "active"
        changed = _tagged("services", {**service, **fields})
        self._collection("services").put(service["id"], changed)
        return JSONResponse({"service": self._with_state(changed)})

    async def _delete_service(self, request: Request) -> Response:
        self._collection("services").delete(self._find("services", request)["id"])
        return Response(status_code=204)

    def _service_fields(self, sent: Document) -> Document:
        fields: Document = {name: sent[name] for name in ("description", "incident_urgency_rule") if name in sent}
        for name in ("acknowledgement_timeout", "auto_resolve_timeout"):
            if name in sent:
                if (sent[name] or 0) < 0:
                    raise _invalid(f"{name.replace('_', ' ').capitalize()} must be greater than or equal to 0")
                fields[name] = sent[name] or None
        if "escalation_policy" in sent:
            fields["escalation_policy"] = self._reference("escalation_policies", sent["escalation_policy"])
        return fields

    def _refuse_taken_name(self, name: str, owner: str | None) -> None:
        named = self._collection("services").index("name", lambda service: [service["name"]]).first(name)
        if named not in {None, owner}:
            raise _invalid("Name has already been taken")

    def _with_state(self, service: Document) -> Document:
        """The service, its state by its open incidents."""
        if service["status"] == "disabled":
            return service
        open_ = [each for each in self._collection("incidents").values() if each["service"]["id"] == service["id"]]
        states = {incident["status"] for incident in open_}
        state = "critical" if "triggered" in states else "warning" if "acknowledged" in states else "active"
        return {**service, "status": state}

    # Incidents

    async def _create_incident(self, request: Request) -> Response:
        _require_requester(request)
        sent = await self._body(request, "incident")
        if not sent["title"].strip():
            raise _invalid("Title can't be blank")
        service = self._collection("services").get(sent["service"].get("id", ""))
        if service is None:
            raise _invalid("Service is invalid")
        incidents = self._collection("incidents")
        number = incidents.next_id()
        key = sent.get("incident_key") or f"sandbox-{number}"
        self._refuse_open_key(service["id"], key, None)
        policy = sent.get("escalation_policy") or service["escalation_policy"]
        record: Document = {
            "id": f"Q{number:013X}",
            "type": "incident",
            "incident_number": number,
            "incident_key": key,
            "title": sent["title"],
            "status": "triggered",
            "urgency": sent.get("urgency") or "high",
            "service": self._reference("services", service),
            "escalation_policy": self._reference("escalation_policies", policy),
            "priority": self._priority(sent.get("priority")),
            "assignments": [],
            "acknowledgements": [],
            "teams": [],
            "created_at": self._now(),
            "updated_at": self._now(),
            "resolved_at": None,
        }
        incidents.put(record["id"], _tagged("incidents", record))
        return JSONResponse({"incident": incidents.get(record["id"])}, 201)

    async def _update_incident(self, request: Request) -> Response:
        _require_requester(request)
        incident = self._find("incidents", request)
        sent = await self._body(request, "incident")
        fields = {name: sent[name] for name in ("title", "status", "urgency") if sent.get(name) is not None}
        if "priority" in sent:
            fields["priority"] = self._priority(sent["priority"])
        if "escalation_policy" in sent:
            fields["escalation_policy"] = self._reference("escalation_policies", sent["escalation_policy"])
        if fields.get("status", incident["status"]) != "resolved":
            self._refuse_open_key(incident["service"]["id"], incident["incident_key"], incident["id"])
        if "status" in fields:
            fields["resolved_at"] = self._now() if fields["status"] == "resolved" else None
        changed = _tagged("incidents", {**incident, **fields, "updated_at": self._now()})
        self._collection("incidents").put(incident["id"], changed)
        return JSONResponse({"incident": changed})

    def _refuse_open_key(self, service_id: str, key: str, owner: str | None) -> None:
        incidents = self._collection("incidents")
        for id_ in incidents.index("key", lambda each: [(each["service"]["id"], each["incident_key"])]).ids(
            (service_id, key)
        ):
            if id_ != owner and (incidents.get(id_) or {})["status"] != "resolved":
                reason = "Open incident with matching dedup key already exists on this service"
                raise PagerDutyRefused(400, "Arguments Caused Error", reason, code=2002)

    def _priority(self, sent: Any) -> Document | None:
        if sent is None:
            return None
        priorities = self._collection("priorities")
        wanted = [sent.get("id")] if is_object(sent) else [p["id"] for p in priorities.values() if p["name"] == sent]
        found = priorities.get(str(wanted[0])) if wanted else None
        if found is None:
            raise _invalid("Priority is invalid")
        return found

    async def _create_note(self, request: Request) -> Response:
        email = _require_requester(request)
        incident = self._find("incidents", request)
        sent = await self._body(request, "note")
        user = next((user for user in self._collection("users").values() if user["email"] == email), None)
        note = {
            "id": f"PN{self._collection('notes').next_id():05X}",
            "content": sent["content"],
            "created_at": self._now(),
            "user": self._reference("users", user or self._collection("users").values()[0]),
        }
        self._collection("notes").put(f"{incident['id']}/{note['id']}", {"incident": incident["id"], **note})
        return JSONResponse({"note": note})

    # What they share

    def _collection(self, name: str) -> Collection:
        return self.sandbox.store.collection(f"pagerduty.{name}")

    def _find(self, name: str, request: Request) -> Document:
        found = self._collection(name).get(request.path_params["id"])
        if found is None:
            raise PagerDutyRefused(404, "Not Found")
        return found

    def _reference(self, name: str, record: Document) -> Document:
        found = self._collection(name).get(str(record.get("id")))
        if found is None:
            raise _invalid(f"{_SINGULAR[name].replace('_', ' ').capitalize()} is invalid")
        shown = {field: found[field] for field in ("id", "summary", "self", "html_url")}
        return {**shown, "type": f"{_SINGULAR[name]}_reference"}

    async def _body(self, request: Request, name: str) -> Document:
        """The record in the body, checked against the document. Null counts as absent for the check alone."""
        try:
            body = parse_json(await request.body())
        except ValueError:
            raise PagerDutyRefused(400, "Invalid JSON") from None
        schema = load_schemas("incidentkit_pagerduty_api.pagerduty", null_is_absent=True).body(
            call_of(request).operation
        )
        if errors := schema.errors(body):
            raise _invalid(
                *(f"{'.'.join(map(str, error.absolute_path)) or 'body'} {error.message}" for error in errors)
            )
        sent: Document = body[name]
        return sent

    def _now(self) -> str:
        return self.sandbox.now().isoformat(timespec="seconds").replace("+00:00", "Z")


def _error(status: int, message: str, reasons: Iterable[str], code: int | None = None) -> Response:
    error: Document = {"message": message, "code": code or _CODES.get(status, 2000)}
    if reasons:
        error["errors"] = list(reasons)
    return JSONResponse({"error": error}, status)


def _tagged(name: str, record: Document) -> Document:
    """The record with what all have: a summary and its addresses."""
    path = f"/{name}/{record['id']}"
    summary = record.get("name") or f"[#{record['incident_number']}] {record['title']}"
    return {**record, "summary": summary, "self": f"https://api.pagerduty.com{path}", "html_url": f"{_URL}{path}"}


def _page(request: Request, name: str, records: list[Document]) -> Response:
    limit, offset = _number(request, "limit", 25), _number(request, "offset", 0)
    if not 1 <= limit <= 100:
        raise _invalid("Limit must be between 1 and 100")
    if offset + limit > _LAST:
        raise _invalid(f"Offset and limit must not exceed {_LAST}")
    counted = request.query_params.get("total") == "true"
    page = {"limit": limit, "offset": offset, "more": len(records) > offset + limit}
    return JSONResponse({name: records[offset : offset + limit], **page, "total": len(records) if counted else None})


def _number(request: Request, name: str, default: int) -> int:
    text = request.query_params.get(name, str(default))
    if not text.isdecimal():
        raise _invalid(f"{name.capitalize()} must be an integer")
    return int(text)


def _require_requester(request: Request) -> str:
    email = request.headers.get("from", "").strip()
    if "@" not in email:
        raise PagerDutyRefused(400, "Requester User Not Found", code=1008)
    return email
