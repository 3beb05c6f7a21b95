# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

"""The operations of one tag. Names resolve on first use."""

from typing import TYPE_CHECKING

from ....shared.lazy import lazy_names

if TYPE_CHECKING:
    from . import (
        workflows_v2_create_workflow,
        workflows_v2_destroy_workflow,
        workflows_v2_list_workflows,
        workflows_v2_show_workflow,
        workflows_v2_update_workflow,
    )
else:
    __getattr__, __dir__ = lazy_names(
        __name__,
        {},
        (
            "workflows_v2_create_workflow",
            "workflows_v2_destroy_workflow",
            "workflows_v2_list_workflows",
            "workflows_v2_show_workflow",
            "workflows_v2_update_workflow",
        ),
    )

__all__ = (
    "workflows_v2_create_workflow",
    "workflows_v2_destroy_workflow",
    "workflows_v2_list_workflows",
    "workflows_v2_show_workflow",
    "workflows_v2_update_workflow",
)
