# Generated from specs/pagerduty.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

"""The clients of this API."""

from incidentkit_api.shared.client import AuthenticatedClient, Client

__all__ = ("AuthenticatedClient", "Client")
