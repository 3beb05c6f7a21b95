# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _define
from attrs import field as _field

from ...shared.decoding import DecodeError, as_datetime, as_list, as_object, as_str, unknown_fields
from ...shared.encoding import to_wire
from ...shared.types import Model as _Model
from ...shared.types import blank as _blank
from ..models import _parsers

if TYPE_CHECKING:
    import datetime

    from ..models.postmortem_document_v1_status import PostmortemDocumentV1Status
    from ..models.postmortem_document_v1_type import PostmortemDocumentV1Type
    from ..models.user_v1 import UserV1

_FIELDS = frozenset(
    (
        "created_at",
        "document_url",
        "editors",
        "exported_urls",
        "id",
        "incident_id",
        "status",
        "title",
        "type",
        "updated_at",
    )
)


@_define(kw_only=True)
class PostmortemDocumentV1(_Model):
    """The object `PostmortemDocumentV1`.

    Fields that the specification does not know are kept in `additional_properties` and given back by `to_dict`.
    """

    created_at: datetime.datetime
    document_url: str
    editors: list[UserV1]
    exported_urls: list[str]
    """Copies in other systems."""
    id: str
    incident_id: str
    status: PostmortemDocumentV1Status
    title: str
    type_: PostmortemDocumentV1Type
    updated_at: str
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as it goes over the wire."""
        result: dict[str, Any] = dict(self.additional_properties)
        result["created_at"] = to_wire(self.created_at)
        result["document_url"] = self.document_url
        result["editors"] = to_wire(self.editors)
        result["exported_urls"] = to_wire(self.exported_urls)
        result["id"] = self.id
        result["incident_id"] = self.incident_id
        result["status"] = to_wire(self.status)
        result["title"] = self.title
        result["type"] = to_wire(self.type_)
        result["updated_at"] = self.updated_at
        return result

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Take the object as it came over the wire.

        Raises:
            DecodeError: A required field is missing, or a field is of another type than documented.
        """
        data = src_dict if type(src_dict) is dict else as_object(src_dict)
        self = _blank(cls)
        try:
            at = "created_at"
            value = data["created_at"]
            self.created_at = as_datetime(value)
            at = "document_url"
            value = data["document_url"]
            if type(value) is not str:
                value = as_str(value)
            self.document_url = value
            at = "editors"
            value = data["editors"]
            self.editors = as_list(_parsers.UserV1, value)
            at = "exported_urls"
            value = data["exported_urls"]
            self.exported_urls = as_list(as_str, value)
            at = "id"
            value = data["id"]
            if type(value) is not str:
                value = as_str(value)
            self.id = value
            at = "incident_id"
            value = data["incident_id"]
            if type(value) is not str:
                value = as_str(value)
            self.incident_id = value
            at = "status"
            value = data["status"]
            self.status = _parsers.PostmortemDocumentV1Status(value)
            at = "title"
            value = data["title"]
            if type(value) is not str:
                value = as_str(value)
            self.title = value
            at = "type"
            value = data["type"]
            self.type_ = _parsers.PostmortemDocumentV1Type(value)
            at = "updated_at"
            value = data["updated_at"]
            if type(value) is not str:
                value = as_str(value)
            self.updated_at = value
        except KeyError:
            raise DecodeError("required, but missing", at) from None
        except DecodeError as error:
            raise error.within(at) from None
        if len(data) != 10:
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
