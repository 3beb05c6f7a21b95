# Generated from specs/pagerduty.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

"""Values and containers of this API."""

from incidentkit_api.shared.types import UNSET, File, Response, Unset

__all__ = ("UNSET", "File", "Response", "Unset")
