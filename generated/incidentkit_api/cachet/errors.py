# Generated from specs/cachet.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

"""Errors of this API."""

from ..shared.decoding import DecodeError

__all__ = ("DecodeError",)
