# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

"""The operations of one tag. Names resolve on first use."""

from typing import TYPE_CHECKING

from ....shared.lazy import lazy_names

if TYPE_CHECKING:
    from . import heartbeat_v2_ping, heartbeat_v2_ping_1
else:
    __getattr__, __dir__ = lazy_names(__name__, {}, ("heartbeat_v2_ping", "heartbeat_v2_ping_1"))

__all__ = ("heartbeat_v2_ping", "heartbeat_v2_ping_1")
