# Generated from specs/pagerduty.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _define
from attrs import field as _field
from incidentkit_api.shared.decoding import DecodeError, as_list, as_object, unknown_fields
from incidentkit_api.shared.encoding import to_wire
from incidentkit_api.shared.types import UNSET
from incidentkit_api.shared.types import Model as _Model
from incidentkit_api.shared.types import blank as _blank

from ..models import _parsers

if TYPE_CHECKING:
    from incidentkit_api.shared.types import Unset

    from ..models.channel_changeset_application_fields_item import ChannelChangesetApplicationFieldsItem
    from ..models.channel_changeset_custom_attributes import ChannelChangesetCustomAttributes
    from ..models.channel_changeset_customer_fields_item import ChannelChangesetCustomerFieldsItem
    from ..models.channel_changeset_customer_schema import ChannelChangesetCustomerSchema

_FIELDS = frozenset(("application_fields", "custom_attributes", "customer_fields", "customer_schema"))


@_define(kw_only=True)
class ChannelChangeset(_Model):
    """The object `ChannelChangeset`.

    Fields that the specification does not know are kept in `additional_properties` and given back by `to_dict`.
    """

    application_fields: list[ChannelChangesetApplicationFieldsItem] | None | Unset = UNSET
    custom_attributes: ChannelChangesetCustomAttributes | None | Unset = UNSET
    customer_fields: list[ChannelChangesetCustomerFieldsItem] | None | Unset = UNSET
    customer_schema: ChannelChangesetCustomerSchema | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as it goes over the wire."""
        result: dict[str, Any] = dict(self.additional_properties)
        if self.application_fields is not UNSET:
            result["application_fields"] = to_wire(self.application_fields)
        if self.custom_attributes is not UNSET:
            result["custom_attributes"] = to_wire(self.custom_attributes)
        if self.customer_fields is not UNSET:
            result["customer_fields"] = to_wire(self.customer_fields)
        if self.customer_schema is not UNSET:
            result["customer_schema"] = to_wire(self.customer_schema)
        return result

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Take the object as it came over the wire.

        Raises:
            DecodeError: A required field is missing, or a field is of another type than documented.
        """
        data = src_dict if type(src_dict) is dict else as_object(src_dict)
        self = _blank(cls)
        known = 4
        try:
            if "application_fields" in data:
                at = "application_fields"
                value = data["application_fields"]
                self.application_fields = (
                    None if value is None else as_list(_parsers.ChannelChangesetApplicationFieldsItem, value)
                )
            else:
                self.application_fields = UNSET
                known -= 1
            if "custom_attributes" in data:
                at = "custom_attributes"
                value = data["custom_attributes"]
                self.custom_attributes = None if value is None else _parsers.ChannelChangesetCustomAttributes(value)
            else:
                self.custom_attributes = UNSET
                known -= 1
            if "customer_fields" in data:
                at = "customer_fields"
                value = data["customer_fields"]
                self.customer_fields = (
                    None if value is None else as_list(_parsers.ChannelChangesetCustomerFieldsItem, value)
                )
            else:
                self.customer_fields = UNSET
                known -= 1
            if "customer_schema" in data:
                at = "customer_schema"
                value = data["customer_schema"]
                self.customer_schema = None if value is None else _parsers.ChannelChangesetCustomerSchema(value)
            else:
                self.customer_schema = UNSET
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
