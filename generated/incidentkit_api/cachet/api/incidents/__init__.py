# Generated from specs/cachet.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

"""The operations of one tag. Names resolve on first use."""

from typing import TYPE_CHECKING

from ....shared.lazy import lazy_names

if TYPE_CHECKING:
    from . import incidents_create, incidents_delete, incidents_list, incidents_show, incidents_update
else:
    __getattr__, __dir__ = lazy_names(
        __name__, {}, ("incidents_create", "incidents_delete", "incidents_list", "incidents_show", "incidents_update")
    )

__all__ = ("incidents_create", "incidents_delete", "incidents_list", "incidents_show", "incidents_update")
