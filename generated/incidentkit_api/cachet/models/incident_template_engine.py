# Generated from specs/cachet.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from ...shared.enums import OpenStrEnum


class IncidentTemplateEngine(OpenStrEnum):
    """Language of a template; `blade` only where the server allows it."""

    BLADE = "blade"
    TWIG = "twig"
