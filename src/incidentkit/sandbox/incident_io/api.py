"""incident.io as the core sees it: credentials, error envelope, routes."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from incidentkit.sandbox.api import Api

if TYPE_CHECKING:
    from incidentkit.sandbox.core import Sandbox

_PATHS = re.compile(r"/v[1-9]\d*/")


class IncidentIoApi(Api):
    """incident.io."""

    name = "incident-io"

    def __init__(self, sandbox: Sandbox) -> None:
        super().__init__(sandbox)
        self.routes = []

    def owns(self, path: str) -> bool:
        return _PATHS.match(path) is not None


def api(sandbox: Sandbox) -> Api:
    """incident.io on this sandbox."""
    return IncidentIoApi(sandbox)
