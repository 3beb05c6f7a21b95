# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

"""The operations of one tag. Names resolve on first use."""

from typing import TYPE_CHECKING

from ....shared.lazy import lazy_names

if TYPE_CHECKING:
    from . import (
        status_page_components_v2_create,
        status_page_components_v2_destroy,
        status_page_components_v2_list,
        status_page_components_v2_show,
        status_page_components_v2_update,
    )
else:
    __getattr__, __dir__ = lazy_names(
        __name__,
        {},
        (
            "status_page_components_v2_create",
            "status_page_components_v2_destroy",
            "status_page_components_v2_list",
            "status_page_components_v2_show",
            "status_page_components_v2_update",
        ),
    )

__all__ = (
    "status_page_components_v2_create",
    "status_page_components_v2_destroy",
    "status_page_components_v2_list",
    "status_page_components_v2_show",
    "status_page_components_v2_update",
)
