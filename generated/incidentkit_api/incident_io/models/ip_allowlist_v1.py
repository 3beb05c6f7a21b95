# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _define
from attrs import field as _field

from ...shared.decoding import DecodeError, as_bool, as_datetime, as_int, as_list, as_object, unknown_fields
from ...shared.encoding import to_wire
from ...shared.types import UNSET
from ...shared.types import Model as _Model
from ...shared.types import blank as _blank
from ..models import _parsers

if TYPE_CHECKING:
    import datetime

    from ...shared.types import Unset
    from ..models.ip_allowlist_item_v1 import IPAllowlistItemV1

_FIELDS = frozenset(("allowlist", "enabled", "version", "updated_at"))


@_define(kw_only=True)
class IPAllowlistV1(_Model):
    """The object `IPAllowlistV1`.

    Fields that the specification does not know are kept in `additional_properties` and given back by `to_dict`.
    """

    allowlist: list[IPAllowlistItemV1]
    """The complete list."""
    enabled: bool
    """Whether other addresses are shut out."""
    version: int
    """Rises with every change; an update must carry the current one."""
    updated_at: datetime.datetime | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as it goes over the wire."""
        result: dict[str, Any] = dict(self.additional_properties)
        result["allowlist"] = to_wire(self.allowlist)
        result["enabled"] = self.enabled
        result["version"] = self.version
        if self.updated_at is not UNSET:
            result["updated_at"] = to_wire(self.updated_at)
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
            at = "allowlist"
            value = data["allowlist"]
            self.allowlist = as_list(_parsers.IPAllowlistItemV1, value)
            at = "enabled"
            value = data["enabled"]
            if type(value) is not bool:
                value = as_bool(value)
            self.enabled = value
            at = "version"
            value = data["version"]
            if type(value) is not int:
                value = as_int(value)
            self.version = value
            if "updated_at" in data:
                at = "updated_at"
                value = data["updated_at"]
                self.updated_at = None if value is None else as_datetime(value)
            else:
                self.updated_at = UNSET
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
