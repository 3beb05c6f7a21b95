# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from ...shared.enums import OpenStrEnum


class CatalogTypeAttributePayloadV3Mode(OpenStrEnum):
    """Who fills it: API, dashboard, an integration, or a computation (`backlink`, `path`). May be empty."""

    API = "api"
    BACKLINK = "backlink"
    DASHBOARD = "dashboard"
    DYNAMIC = "dynamic"
    EXTERNAL = "external"
    INTERNAL = "internal"
    PATH = "path"
    EMPTY = ""
