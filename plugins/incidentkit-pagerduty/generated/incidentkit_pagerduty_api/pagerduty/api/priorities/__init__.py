# Generated from specs/pagerduty.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

"""The operations of one tag. Names resolve on first use."""

from typing import TYPE_CHECKING

from incidentkit_api.shared.lazy import lazy_names

if TYPE_CHECKING:
    from . import list_priorities
else:
    __getattr__, __dir__ = lazy_names(__name__, {}, ("list_priorities",))

__all__ = ("list_priorities",)
