# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

"""The operations of one tag. Names resolve on first use."""

from typing import TYPE_CHECKING

from ....shared.lazy import lazy_names

if TYPE_CHECKING:
    from . import (
        postmortem_documents_v1_attach,
        postmortem_documents_v1_list,
        postmortem_documents_v1_show,
        postmortem_documents_v1_show_content,
        postmortem_documents_v1_update_status,
    )
else:
    __getattr__, __dir__ = lazy_names(
        __name__,
        {},
        (
            "postmortem_documents_v1_attach",
            "postmortem_documents_v1_list",
            "postmortem_documents_v1_show",
            "postmortem_documents_v1_show_content",
            "postmortem_documents_v1_update_status",
        ),
    )

__all__ = (
    "postmortem_documents_v1_attach",
    "postmortem_documents_v1_list",
    "postmortem_documents_v1_show",
    "postmortem_documents_v1_show_content",
    "postmortem_documents_v1_update_status",
)
