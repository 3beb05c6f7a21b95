# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from ...shared.enums import OpenStrEnum


class ExpressionOperationPayloadV3OperationType(OpenStrEnum):
    """One of the documented values, or one that came later."""

    BRANCHES = "branches"
    CAST = "cast"
    CONCATENATE = "concatenate"
    COUNT = "count"
    FILTER = "filter"
    FIRST = "first"
    MAX = "max"
    MIN = "min"
    NAVIGATE = "navigate"
    PARSE = "parse"
    RANDOM = "random"
    SUM = "sum"
