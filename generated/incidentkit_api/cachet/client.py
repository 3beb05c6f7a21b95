# Generated from specs/cachet.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

"""The clients of this API."""

from ..shared.client import AuthenticatedClient, Client

__all__ = ("AuthenticatedClient", "Client")
