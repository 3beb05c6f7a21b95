# Generated from specs/pagerduty.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

"""Errors of this API."""

from incidentkit_api.shared.decoding import DecodeError

__all__ = ("DecodeError",)
