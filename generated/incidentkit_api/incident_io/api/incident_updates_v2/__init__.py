# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

"""The operations of one tag. Names resolve on first use."""

from typing import TYPE_CHECKING

from ....shared.lazy import lazy_names

if TYPE_CHECKING:
    from . import incident_updates_v2_create, incident_updates_v2_list
else:
    __getattr__, __dir__ = lazy_names(__name__, {}, ("incident_updates_v2_create", "incident_updates_v2_list"))

__all__ = ("incident_updates_v2_create", "incident_updates_v2_list")
