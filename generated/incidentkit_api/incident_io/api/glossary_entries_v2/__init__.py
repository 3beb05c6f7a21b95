# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

"""The operations of one tag. Names resolve on first use."""

from typing import TYPE_CHECKING

from ....shared.lazy import lazy_names

if TYPE_CHECKING:
    from . import (
        glossary_entries_v2_create,
        glossary_entries_v2_destroy,
        glossary_entries_v2_list,
        glossary_entries_v2_show,
        glossary_entries_v2_update,
        glossary_entries_v2_update_ranks,
    )
else:
    __getattr__, __dir__ = lazy_names(
        __name__,
        {},
        (
            "glossary_entries_v2_create",
            "glossary_entries_v2_destroy",
            "glossary_entries_v2_list",
            "glossary_entries_v2_show",
            "glossary_entries_v2_update",
            "glossary_entries_v2_update_ranks",
        ),
    )

__all__ = (
    "glossary_entries_v2_create",
    "glossary_entries_v2_destroy",
    "glossary_entries_v2_list",
    "glossary_entries_v2_show",
    "glossary_entries_v2_update",
    "glossary_entries_v2_update_ranks",
)
