# Generated from specs/dx.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

"""The operations of one tag. Names resolve on first use."""

from typing import TYPE_CHECKING

from ....shared.lazy import lazy_names

if TYPE_CHECKING:
    from . import (
        deployments_create,
        deployments_delete,
        deployments_set_pull_services,
        deployments_update,
        deployments_upsert,
    )
else:
    __getattr__, __dir__ = lazy_names(
        __name__,
        {},
        (
            "deployments_create",
            "deployments_delete",
            "deployments_set_pull_services",
            "deployments_update",
            "deployments_upsert",
        ),
    )

__all__ = (
    "deployments_create",
    "deployments_delete",
    "deployments_set_pull_services",
    "deployments_update",
    "deployments_upsert",
)
