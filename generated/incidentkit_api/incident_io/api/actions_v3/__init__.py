# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

"""The operations of one tag. Names resolve on first use."""

from typing import TYPE_CHECKING

from ....shared.lazy import lazy_names

if TYPE_CHECKING:
    from . import actions_v3_create, actions_v3_delete, actions_v3_list, actions_v3_show, actions_v3_update
else:
    __getattr__, __dir__ = lazy_names(
        __name__,
        {},
        ("actions_v3_create", "actions_v3_delete", "actions_v3_list", "actions_v3_show", "actions_v3_update"),
    )

__all__ = ("actions_v3_create", "actions_v3_delete", "actions_v3_list", "actions_v3_show", "actions_v3_update")
