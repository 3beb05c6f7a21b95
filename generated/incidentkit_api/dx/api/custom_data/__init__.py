# Generated from specs/dx.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

"""The operations of one tag. Names resolve on first use."""

from typing import TYPE_CHECKING

from ....shared.lazy import lazy_names

if TYPE_CHECKING:
    from . import (
        custom_data_delete,
        custom_data_delete_all_by_reference,
        custom_data_get,
        custom_data_get_all_by_reference,
        custom_data_set,
        custom_data_set_all,
    )
else:
    __getattr__, __dir__ = lazy_names(
        __name__,
        {},
        (
            "custom_data_delete",
            "custom_data_delete_all_by_reference",
            "custom_data_get",
            "custom_data_get_all_by_reference",
            "custom_data_set",
            "custom_data_set_all",
        ),
    )

__all__ = (
    "custom_data_delete",
    "custom_data_delete_all_by_reference",
    "custom_data_get",
    "custom_data_get_all_by_reference",
    "custom_data_set",
    "custom_data_set_all",
)
