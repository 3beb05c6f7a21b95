"""Checking a document against the OpenAPI specification."""

from __future__ import annotations

from typing import Any

from openapi_spec_validator import OpenAPIV30SpecValidator, OpenAPIV31SpecValidator

from .failures import RefusedError

__all__ = ["require_valid"]


def require_valid(document: dict[str, Any], name: str) -> None:
    """Refuse a document that is not OpenAPI 3.0 or 3.1.

    Raises:
        RefusedError: Names the first error and its place, and how many more there are.
    """
    version = str(document.get("openapi", ""))
    if not version.startswith(("3.0.", "3.1.")):
        raise RefusedError(f"{name}: not an OpenAPI 3.0 or 3.1 document (`openapi: {version or 'missing'}`)")
    validator = OpenAPIV30SpecValidator if version.startswith("3.0.") else OpenAPIV31SpecValidator
    errors = sorted(validator(document).iter_errors(), key=lambda error: [str(part) for part in error.absolute_path])
    if errors:
        first = errors[0]
        place = "/".join(str(part) for part in first.absolute_path) or "root"
        more = f" (and {len(errors) - 1} more)" if len(errors) > 1 else ""
        raise RefusedError(f"{name}: not valid at {place}: {' '.join(first.message.split())[:300]}{more}")
