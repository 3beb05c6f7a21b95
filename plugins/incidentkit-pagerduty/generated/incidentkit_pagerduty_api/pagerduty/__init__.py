# Generated from specs/pagerduty.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

"""The raw client of one API. Names resolve on first use."""

from typing import TYPE_CHECKING

from incidentkit_api.shared.lazy import lazy_names

if TYPE_CHECKING:
    from . import api, models
    from .client import AuthenticatedClient, Client
else:
    __getattr__, __dir__ = lazy_names(
        __name__, {"AuthenticatedClient": "client", "Client": "client"}, ("api", "models")
    )

__all__ = ("AuthenticatedClient", "Client", "api", "models")
