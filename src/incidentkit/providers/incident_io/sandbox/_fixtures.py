"""Records that can only be read (incident types, timestamps, users), and the key: who it is, what its roles allow."""

from __future__ import annotations

from fnmatch import fnmatchcase
from typing import TYPE_CHECKING, Any

from incidentkit.providers.incident_io.sandbox._account import ACTOR, Asked, Endpoint, answer, empty, found
from incidentkit.providers.incident_io.sandbox._lists import cut_page

if TYPE_CHECKING:
    from collections.abc import Collection

    from starlette.responses import Response

    from incidentkit.providers.incident_io.sandbox._account import Account
    from incidentkit.sandbox._store import Document


# Unverified: the documents name the scope of each operation, but not which role holds which scopes.
_SCOPES = {
    "viewer": ["*.view"],
    "catalog_viewer": ["catalog_*.view"],
    "catalog_editor": ["catalog_*"],
    "incident_creator": ["incidents.create", "incident_*.view", "severities.view", "custom_fields.view"],
    "incident_editor": ["incidents.*", "incident_*.view", "severities.view", "custom_fields.view"],
    "manage_settings": ["organisation_settings.*", "incident_lifecycles.*", "*.view"],
    "escalation_creator": ["escalations.create", "escalations.view", "escalation_paths.view", "users.view"],
    "on_call_editor": ["escalation*", "alert*", "users.view"],
    "status_page_publisher": ["status_pages.*"],
    "global_access": ["*"],
}
ALL_ROLES = (
    *("catalog_editor", "escalation_creator", "incident_creator", "incident_editor", "manage_settings"),
    *("on_call_editor", "status_page_publisher", "viewer"),
)


def allows(roles: Collection[str], scope: str) -> bool:
    """Does any of the roles hold the scope? No scope ("") needs no role."""
    patterns = [pattern for role in roles for pattern in _SCOPES.get(role, [])]
    return not scope or any(fnmatchcase(scope, pattern) for pattern in patterns)


_USERS = (
    ("Ada Okafor", "ada@example.com", "owner"),
    ("Bela Novak", "bela@example.com", "administrator"),
    ("Chidi Larsen", "chidi@example.com", "responder"),
    ("Dana Moreau", "dana@example.com", "viewer"),
)
_ROLES = (("Incident lead", "lead", "lead"), ("Reporter", "reporter", "reporter"))
_TIMESTAMPS = ("Reported at", "Declared at", "Fixed at", "Resolved at", "Closed at")


class Fixtures:
    """Operations on them."""

    def __init__(self, account: Account) -> None:
        self._account = account
        self._types = account.collection("incident_types")
        self._roles = account.collection("incident_roles")
        self._timestamps = account.collection("incident_timestamps")
        self._users = account.collection("users")

    def seed(self) -> None:
        """One incident type, two roles, five timestamps, four users: where there are none."""
        now = {"created_at": self._account.moment(), "updated_at": self._account.moment()}
        if len(self._types):
            return
        self._put("incident_types", "Default", {**_incident_type(), **now})
        for name, shortform, role_type in _ROLES:
            self._put("incident_roles", name, {**_incident_role(name, shortform, role_type), **now})
        for rank, name in enumerate(_TIMESTAMPS):
            self._put("incident_timestamps", name, {"name": name, "rank": rank})
        for name, email, role in _USERS:
            self._put("users", name, {**_user(name, email, role)})

    def _put(self, kind: str, name: str, document: Document) -> None:
        id_ = self._account.stable_id(f"{kind}/{name}")
        self._account.collection(kind).put(id_, {"id": id_, **document})

    def endpoints(self) -> list[Endpoint]:
        """What the API offers."""
        user, types = "/v2/users/{user_id}", "incident_types.view"
        paging = user + "/paging_provider"
        return [
            Endpoint("GET", "/v1/incident_types", self.list_types, types),
            Endpoint("GET", "/v1/incident_types/{id}", self.show_type, types),
            Endpoint("GET", "/v2/users", self.list_users, "users.view"),
            Endpoint("GET", "/v2/users/{id}", self.show_user, "users.view"),
            Endpoint("GET", user + "/notification_methods", self.methods, "notification_methods.view"),
            Endpoint("GET", user + "/notification_rules", self.rules, "notification_rules.view"),
            Endpoint("GET", paging, self.show_paging, "user_preferences.view"),
            Endpoint("POST", paging, self.set_paging, "users.preferred_paging_provider.edit"),
            Endpoint("GET", "/v1/identity", self.identity),
            Endpoint("GET", "/v1/ip_ranges", self.ip_ranges),
        ]

    def list_types(self, _asked: Asked) -> Response:
        """All incident types."""
        return answer(incident_types=self._types.values())

    def show_type(self, asked: Asked) -> Response:
        """One incident type."""
        return answer(incident_type=found(self._types, "incident type", asked.id))

    def list_users(self, asked: Asked) -> Response:
        """A page of users, all or those with an e-mail or Slack id."""
        wanted = {name: asked.query[name] for name in ("email", "slack_user_id") if asked.query.get(name)}
        ids = [
            user["id"]
            for user in self._users.values()
            if all(user.get(name) == value for name, value in wanted.items())
        ]
        page = cut_page(sorted(ids), asked.query, largest=10_000)
        users = [_visible(found(self._users, "user", id_)) for id_ in page.ids]
        return answer(users=users, pagination_meta=page.meta)

    def show_user(self, asked: Asked) -> Response:
        """One user."""
        return answer(user=_visible(found(self._users, "user", asked.id)))

    def methods(self, asked: Asked) -> Response:
        """How a user can be reached: by mail only."""
        user = found(self._users, "user", asked.id)
        return answer(notification_methods=[_mail(user)])

    def rules(self, asked: Asked) -> Response:
        """When a user is reached how: at once, by mail, on high urgency."""
        user = found(self._users, "user", asked.id)
        target = {"type": "specific", "specific": {"id": _mail(user)["id"]}}
        rule = {"id": user["id"], "method_type": "email", "method_target": target, "delay_seconds": 0}
        return answer(notification_rules=[{**rule, "rule_type": "high_urgency"}])

    def show_paging(self, asked: Asked) -> Response:
        """Which provider pages a user."""
        user = found(self._users, "user", asked.id)
        return answer(preferred_escalation_provider=user["paging_provider"])

    def set_paging(self, asked: Asked) -> Response:
        """Choose the provider."""
        user = found(self._users, "user", asked.id)
        provider = asked.payload()["preferred_escalation_provider"]
        self._users.put(asked.id, {**user, "paging_provider": provider})
        return empty()

    def identity(self, _asked: Asked) -> Response:
        """The key in use and its roles."""
        roles = self._account.api.option("roles")
        identity: dict[str, Any] = {
            "name": ACTOR["api_key"]["name"],
            "dashboard_url": "https://app.incident.io/sandbox",
            "roles": list(ALL_ROLES if roles is None else roles),
            "team_roles": [],
            "teams": [],
        }
        return answer(identity=identity)

    def ip_ranges(self, _asked: Asked) -> Response:
        """Where the API's own requests come from; an address range for documentation."""
        return answer(ip_ranges=[{"cidr": "192.0.2.0/24", "description": "Sandbox"}])


def _incident_type() -> Document:
    return {
        "name": "Default",
        "description": "Any incident.",
        "create_in_triage": "optional",
        "is_default": True,
        "private_incidents_only": False,
    }


def _incident_role(name: str, shortform: str, role_type: str) -> Document:
    return {
        "name": name,
        "shortform": shortform,
        "role_type": role_type,
        "description": f"Seeded role: {name}.",
        "instructions": "",
        "required": role_type == "lead",
    }


def _user(name: str, email: str, role: str) -> Document:
    return {
        "name": name,
        "email": email,
        "role": role,
        "slack_user_id": "U" + name.split(maxsplit=1)[0].upper().ljust(10, "0"),
        "is_active": True,
        "base_role": {"id": f"01BASEROLE{role.upper():0<16}"[:26], "name": role.capitalize(), "slug": role},
        "custom_roles": [],
        "seats": {"on_call": "full_access", "response": "full_access"},
        "paging_provider": "native",
    }


def _visible(user: Document) -> Document:
    return {name: value for name, value in user.items() if name != "paging_provider"}


def _mail(user: Document) -> Document:
    return {"id": user["id"], "method_type": "email", "address": user["email"], "is_usable": True}
