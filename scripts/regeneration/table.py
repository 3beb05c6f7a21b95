"""Writing a provider's operations table."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from . import policy, walking
from .rendering import templates_in, write_module

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from .endpoints import Placed

__all__ = ["write"]

_POLICY = ("idempotency", "key", "rate_class", "paging")


def write(
    document: dict[str, Any], placed: Mapping[str, Placed], package: Path, import_path: str, templates: Path
) -> None:
    """Write `operations.py` into a provider's package.

    Args:
        document: With the overlay applied.
        placed: Each operation as it was generated, by method and path.
        package: The provider's folder.
        import_path: The package's dotted name once it is installed.
        templates: Where the template is.
    """
    operations: dict[str, dict[str, Any]] = {}
    for path, method, operation in walking.operations(document):
        key = f"{method.upper()} {path}"
        operations[key] = {
            "method": method.upper(),
            "path": path,
            "operation_id": operation["operationId"],
            "module": f"{import_path}.{placed[key].module}",
            **{name: getattr(placed[key].policy, name) for name in _POLICY},
            "scopes": tuple(operation.get("x-rbac-scopes", ())),
            "deprecated": bool(operation.get("deprecated", False)),
        }
    text = (
        templates_in(templates)
        .get_template("operations_table.py.jinja")
        .render(
            operations=dict(sorted(operations.items())),
            rate_classes={name: asdict(limits) for name, limits in policy.read_rate_classes(document).items()},
        )
    )
    write_module(package / "operations.py", text)
