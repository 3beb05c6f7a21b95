# Generated from specs/cachet.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from ...shared.enums import OpenIntEnum


class ResourceVisibility(OpenIntEnum):
    """Who sees a record: token holders only, everyone, or nobody through the API."""

    AUTHENTICATED = 0
    GUEST = 1
    HIDDEN = 2
