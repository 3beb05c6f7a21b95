# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from ...shared.enums import OpenStrEnum


class CatalogTypeV3CategoriesItem(OpenStrEnum):
    """One of the documented values, or one that came later."""

    CUSTOMER = "customer"
    ISSUE_TRACKER = "issue-tracker"
    ON_CALL = "on-call"
    PRODUCT_FEATURE = "product-feature"
    SERVICE = "service"
    TEAM = "team"
    USER = "user"
