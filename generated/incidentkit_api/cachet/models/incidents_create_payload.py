# Generated from specs/cachet.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _define
from attrs import field as _field

from ...shared.decoding import DecodeError, as_bool, as_datetime, as_int, as_list, as_object, as_str, unknown_fields
from ...shared.encoding import to_wire
from ...shared.types import UNSET
from ...shared.types import Model as _Model
from ...shared.types import blank as _blank
from ..models import _parsers

if TYPE_CHECKING:
    import datetime

    from ...shared.types import Unset
    from ..models.component_state import ComponentState
    from ..models.component_status import ComponentStatus
    from ..models.incident_status import IncidentStatus
    from ..models.incidents_create_payload_template_vars import IncidentsCreatePayloadTemplateVars
    from ..models.meta import Meta

_FIELDS = frozenset(
    (
        "name",
        "status",
        "message",
        "template",
        "template_vars",
        "visible",
        "stickied",
        "notifications",
        "occurred_at",
        "published_at",
        "component_id",
        "component_status",
        "components",
        "meta",
    )
)


@_define(kw_only=True)
class IncidentsCreatePayload(_Model):
    """An incident to create. One of `message` and `template` is required.

    Fields that the specification does not know are kept in `additional_properties` and given back by `to_dict`.
    """

    name: str
    status: IncidentStatus
    """How far an incident is."""
    message: str | None | Unset = UNSET
    """Markdown."""
    template: str | None | Unset = UNSET
    """Slug of the template the message is made from."""
    template_vars: IncidentsCreatePayloadTemplateVars | None | Unset = UNSET
    """Values for the template."""
    visible: bool | None | Unset = UNSET
    """Whether everyone sees it; otherwise token holders only. False unless told."""
    stickied: bool | None | Unset = UNSET
    """Whether it is kept on top. False unless told."""
    notifications: bool | None | Unset = UNSET
    """Whether subscribers get e-mail. False unless told."""
    occurred_at: datetime.datetime | None | Unset = UNSET
    """When it happened. With offset; without one the time zone of the server is taken. Null counts as left
    out."""
    published_at: datetime.datetime | None | Unset = UNSET
    """When it becomes visible. With offset; without one the time zone of the server is taken. Null counts
    as left out."""
    component_id: int | None | Unset = UNSET
    """A single component concerned; only together with `component_status`."""
    component_status: ComponentStatus | None | Unset = UNSET
    """How a component fares."""
    components: list[ComponentState] | None | Unset = UNSET
    """Components concerned. They can be given here only, not by an update."""
    meta: Meta | None | Unset = UNSET
    """Values of your own by key, one level deep."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as it goes over the wire."""
        result: dict[str, Any] = dict(self.additional_properties)
        result["name"] = self.name
        result["status"] = to_wire(self.status)
        if self.message is not UNSET:
            result["message"] = self.message
        if self.template is not UNSET:
            result["template"] = self.template
        if self.template_vars is not UNSET:
            result["template_vars"] = to_wire(self.template_vars)
        if self.visible is not UNSET:
            result["visible"] = self.visible
        if self.stickied is not UNSET:
            result["stickied"] = self.stickied
        if self.notifications is not UNSET:
            result["notifications"] = self.notifications
        if self.occurred_at is not UNSET:
            result["occurred_at"] = to_wire(self.occurred_at)
        if self.published_at is not UNSET:
            result["published_at"] = to_wire(self.published_at)
        if self.component_id is not UNSET:
            result["component_id"] = self.component_id
        if self.component_status is not UNSET:
            result["component_status"] = to_wire(self.component_status)
        if self.components is not UNSET:
            result["components"] = to_wire(self.components)
        if self.meta is not UNSET:
            result["meta"] = to_wire(self.meta)
        return result

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Take the object as it came over the wire.

        Raises:
            DecodeError: A required field is missing, or a field is of another type than documented.
        """
        data = src_dict if type(src_dict) is dict else as_object(src_dict)
        self = _blank(cls)
        known = 14
        try:
            at = "name"
            value = data["name"]
            if type(value) is not str:
                value = as_str(value)
            self.name = value
            at = "status"
            value = data["status"]
            self.status = _parsers.IncidentStatus(value)
            if "message" in data:
                at = "message"
                value = data["message"]
                if type(value) is not str and value is not None:
                    value = as_str(value)
                self.message = value
            else:
                self.message = UNSET
                known -= 1
            if "template" in data:
                at = "template"
                value = data["template"]
                if type(value) is not str and value is not None:
                    value = as_str(value)
                self.template = value
            else:
                self.template = UNSET
                known -= 1
            if "template_vars" in data:
                at = "template_vars"
                value = data["template_vars"]
                self.template_vars = None if value is None else _parsers.IncidentsCreatePayloadTemplateVars(value)
            else:
                self.template_vars = UNSET
                known -= 1
            if "visible" in data:
                at = "visible"
                value = data["visible"]
                if type(value) is not bool and value is not None:
                    value = as_bool(value)
                self.visible = value
            else:
                self.visible = UNSET
                known -= 1
            if "stickied" in data:
                at = "stickied"
                value = data["stickied"]
                if type(value) is not bool and value is not None:
                    value = as_bool(value)
                self.stickied = value
            else:
                self.stickied = UNSET
                known -= 1
            if "notifications" in data:
                at = "notifications"
                value = data["notifications"]
                if type(value) is not bool and value is not None:
                    value = as_bool(value)
                self.notifications = value
            else:
                self.notifications = UNSET
                known -= 1
            if "occurred_at" in data:
                at = "occurred_at"
                value = data["occurred_at"]
                self.occurred_at = None if value is None else as_datetime(value)
            else:
                self.occurred_at = UNSET
                known -= 1
            if "published_at" in data:
                at = "published_at"
                value = data["published_at"]
                self.published_at = None if value is None else as_datetime(value)
            else:
                self.published_at = UNSET
                known -= 1
            if "component_id" in data:
                at = "component_id"
                value = data["component_id"]
                if type(value) is not int and value is not None:
                    value = as_int(value)
                self.component_id = value
            else:
                self.component_id = UNSET
                known -= 1
            if "component_status" in data:
                at = "component_status"
                value = data["component_status"]
                self.component_status = None if value is None else _parsers.ComponentStatus(value)
            else:
                self.component_status = UNSET
                known -= 1
            if "components" in data:
                at = "components"
                value = data["components"]
                self.components = None if value is None else as_list(_parsers.ComponentState, value)
            else:
                self.components = UNSET
                known -= 1
            if "meta" in data:
                at = "meta"
                value = data["meta"]
                self.meta = None if value is None else _parsers.Meta(value)
            else:
                self.meta = UNSET
                known -= 1
        except KeyError:
            raise DecodeError("required, but missing", at) from None
        except DecodeError as error:
            raise error.within(at) from None
        if len(data) != known:
            self.additional_properties = unknown_fields(data, _FIELDS)
        return self

    @property
    def additional_keys(self) -> list[str]:
        """Names of the fields that the specification does not know."""
        return list(self.additional_properties)

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
