# Generated from specs/cachet.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _define
from attrs import field as _field

from ...shared.decoding import DecodeError, as_int, as_object, as_str, unknown_fields
from ...shared.encoding import to_wire
from ...shared.types import UNSET
from ...shared.types import Model as _Model
from ...shared.types import blank as _blank
from ..models import _parsers

if TYPE_CHECKING:
    from ...shared.types import Unset
    from ..models.date_pair import DatePair
    from ..models.incident_template_engine import IncidentTemplateEngine

_FIELDS = frozenset(("id", "name", "slug", "template", "created", "updated", "engine"))


@_define(kw_only=True)
class IncidentTemplateAttributes(_Model):
    """Fields of a template.

    Fields that the specification does not know are kept in `additional_properties` and given back by `to_dict`.
    """

    id: int
    name: str
    slug: str
    """What a create names it by; not unique in the database."""
    template: str
    created: DatePair
    """A time in words and as `YYYY-MM-DD HH:MM:SS` in the time zone of the server, without offset; both
    null while unset."""
    updated: DatePair
    """A time in words and as `YYYY-MM-DD HH:MM:SS` in the time zone of the server, without offset; both
    null while unset."""
    engine: IncidentTemplateEngine | None | Unset = UNSET
    """Language of a template; `blade` only where the server allows it."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as it goes over the wire."""
        result: dict[str, Any] = dict(self.additional_properties)
        result["id"] = self.id
        result["name"] = self.name
        result["slug"] = self.slug
        result["template"] = self.template
        result["created"] = to_wire(self.created)
        result["updated"] = to_wire(self.updated)
        if self.engine is not UNSET:
            result["engine"] = to_wire(self.engine)
        return result

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Take the object as it came over the wire.

        Raises:
            DecodeError: A required field is missing, or a field is of another type than documented.
        """
        data = src_dict if type(src_dict) is dict else as_object(src_dict)
        self = _blank(cls)
        known = 7
        try:
            at = "id"
            value = data["id"]
            if type(value) is not int:
                value = as_int(value)
            self.id = value
            at = "name"
            value = data["name"]
            if type(value) is not str:
                value = as_str(value)
            self.name = value
            at = "slug"
            value = data["slug"]
            if type(value) is not str:
                value = as_str(value)
            self.slug = value
            at = "template"
            value = data["template"]
            if type(value) is not str:
                value = as_str(value)
            self.template = value
            at = "created"
            value = data["created"]
            self.created = _parsers.DatePair(value)
            at = "updated"
            value = data["updated"]
            self.updated = _parsers.DatePair(value)
            if "engine" in data:
                at = "engine"
                value = data["engine"]
                self.engine = None if value is None else _parsers.IncidentTemplateEngine(value)
            else:
                self.engine = UNSET
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
