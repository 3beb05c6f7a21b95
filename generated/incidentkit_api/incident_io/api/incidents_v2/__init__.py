# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

"""The operations of one tag. Names resolve on first use."""

from typing import TYPE_CHECKING

from ....shared.lazy import lazy_names

if TYPE_CHECKING:
    from . import (
        incidents_v2_connect_external_issue,
        incidents_v2_create,
        incidents_v2_edit,
        incidents_v2_import_postmortem_document,
        incidents_v2_list,
        incidents_v2_show,
    )
else:
    __getattr__, __dir__ = lazy_names(
        __name__,
        {},
        (
            "incidents_v2_connect_external_issue",
            "incidents_v2_create",
            "incidents_v2_edit",
            "incidents_v2_import_postmortem_document",
            "incidents_v2_list",
            "incidents_v2_show",
        ),
    )

__all__ = (
    "incidents_v2_connect_external_issue",
    "incidents_v2_create",
    "incidents_v2_edit",
    "incidents_v2_import_postmortem_document",
    "incidents_v2_list",
    "incidents_v2_show",
)
