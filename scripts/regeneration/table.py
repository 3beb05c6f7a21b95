"""Writing a provider's operations table."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from . import policy, walking

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

__all__ = ["write"]


def write(
    document: dict[str, Any], modules: Mapping[str, str], package: Path, import_path: str, templates: Path, overlay: str
) -> None:
    """Write `operations.py` into a provider's package.

    Args:
        document: With the overlay applied.
        modules: Module of each operation, relative to the package.
        package: The provider's folder.
        import_path: The package's dotted name once it is installed.
        templates: Where the template is.
        overlay: Name of the overlay, for errors.
    """
    policies = policy.read_policies(document, overlay)
    operations: dict[str, dict[str, Any]] = {}
    for path, method, operation in walking.operations(document):
        key = f"{method.upper()} {path}"
        operations[key] = {
            "method": method.upper(),
            "path": path,
            "operation_id": operation["operationId"],
            "module": f"{import_path}.{modules[key]}",
            **asdict(policies[key]),
            "scopes": tuple(operation.get("x-rbac-scopes", ())),
            "deprecated": bool(operation.get("deprecated", False)),
        }
    environment = Environment(
        loader=FileSystemLoader(templates),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,  # noqa: S701 - Python is written, not HTML; values go through repr
    )
    environment.filters["literal"] = repr
    text = environment.get_template("operations_table.py.jinja").render(
        operations=dict(sorted(operations.items())),
        rate_classes={name: asdict(limits) for name, limits in policy.read_rate_classes(document).items()},
    )
    (package / "operations.py").write_text(text, encoding="utf-8", newline="\n")
