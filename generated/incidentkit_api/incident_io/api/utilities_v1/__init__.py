# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

"""The operations of one tag. Names resolve on first use."""

from typing import TYPE_CHECKING

from ....shared.lazy import lazy_names

if TYPE_CHECKING:
    from . import utilities_v1_identity, utilities_v1_open_apiv3, utilities_v1_utilities_v1_ip_ranges
else:
    __getattr__, __dir__ = lazy_names(
        __name__, {}, ("utilities_v1_identity", "utilities_v1_open_apiv3", "utilities_v1_utilities_v1_ip_ranges")
    )

__all__ = ("utilities_v1_identity", "utilities_v1_open_apiv3", "utilities_v1_utilities_v1_ip_ranges")
