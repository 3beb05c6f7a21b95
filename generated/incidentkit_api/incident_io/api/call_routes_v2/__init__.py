# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

"""The operations of one tag. Names resolve on first use."""

from typing import TYPE_CHECKING

from ....shared.lazy import lazy_names

if TYPE_CHECKING:
    from . import (
        call_routes_v2_create_allowed_caller,
        call_routes_v2_create_option,
        call_routes_v2_destroy_allowed_caller,
        call_routes_v2_destroy_option,
        call_routes_v2_list,
        call_routes_v2_list_allowed_callers,
        call_routes_v2_list_options,
        call_routes_v2_show,
        call_routes_v2_show_allowed_caller,
        call_routes_v2_show_option,
        call_routes_v2_update,
        call_routes_v2_update_allowed_caller,
        call_routes_v2_update_option,
    )
else:
    __getattr__, __dir__ = lazy_names(
        __name__,
        {},
        (
            "call_routes_v2_create_allowed_caller",
            "call_routes_v2_create_option",
            "call_routes_v2_destroy_allowed_caller",
            "call_routes_v2_destroy_option",
            "call_routes_v2_list",
            "call_routes_v2_list_allowed_callers",
            "call_routes_v2_list_options",
            "call_routes_v2_show",
            "call_routes_v2_show_allowed_caller",
            "call_routes_v2_show_option",
            "call_routes_v2_update",
            "call_routes_v2_update_allowed_caller",
            "call_routes_v2_update_option",
        ),
    )

__all__ = (
    "call_routes_v2_create_allowed_caller",
    "call_routes_v2_create_option",
    "call_routes_v2_destroy_allowed_caller",
    "call_routes_v2_destroy_option",
    "call_routes_v2_list",
    "call_routes_v2_list_allowed_callers",
    "call_routes_v2_list_options",
    "call_routes_v2_show",
    "call_routes_v2_show_allowed_caller",
    "call_routes_v2_show_option",
    "call_routes_v2_update",
    "call_routes_v2_update_allowed_caller",
    "call_routes_v2_update_option",
)
