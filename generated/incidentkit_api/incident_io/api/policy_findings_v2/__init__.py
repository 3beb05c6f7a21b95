# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

"""The operations of one tag. Names resolve on first use."""

from typing import TYPE_CHECKING

from ....shared.lazy import lazy_names

if TYPE_CHECKING:
    from . import (
        policy_findings_v2_dismiss,
        policy_findings_v2_list,
        policy_findings_v2_restore,
        policy_findings_v2_show,
    )
else:
    __getattr__, __dir__ = lazy_names(
        __name__,
        {},
        (
            "policy_findings_v2_dismiss",
            "policy_findings_v2_list",
            "policy_findings_v2_restore",
            "policy_findings_v2_show",
        ),
    )

__all__ = (
    "policy_findings_v2_dismiss",
    "policy_findings_v2_list",
    "policy_findings_v2_restore",
    "policy_findings_v2_show",
)
