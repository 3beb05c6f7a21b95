# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

"""The operations of one tag. Names resolve on first use."""

from typing import TYPE_CHECKING

from ....shared.lazy import lazy_names

if TYPE_CHECKING:
    from . import (
        schedules_v2_create,
        schedules_v2_create_override,
        schedules_v2_create_schedule_replica,
        schedules_v2_create_schedule_sync_rule,
        schedules_v2_destroy,
        schedules_v2_destroy_override,
        schedules_v2_destroy_schedule_replica,
        schedules_v2_destroy_schedule_sync_rule,
        schedules_v2_list,
        schedules_v2_list_overrides,
        schedules_v2_list_schedule_entries,
        schedules_v2_list_schedule_replicas,
        schedules_v2_list_schedule_sync_rules,
        schedules_v2_preview_schedule_entries,
        schedules_v2_show,
        schedules_v2_show_override,
        schedules_v2_show_schedule_replica,
        schedules_v2_show_schedule_sync_rule,
        schedules_v2_update,
        schedules_v2_update_override,
        schedules_v2_update_schedule_sync_rule,
    )
else:
    __getattr__, __dir__ = lazy_names(
        __name__,
        {},
        (
            "schedules_v2_create",
            "schedules_v2_create_override",
            "schedules_v2_create_schedule_replica",
            "schedules_v2_create_schedule_sync_rule",
            "schedules_v2_destroy",
            "schedules_v2_destroy_override",
            "schedules_v2_destroy_schedule_replica",
            "schedules_v2_destroy_schedule_sync_rule",
            "schedules_v2_list",
            "schedules_v2_list_overrides",
            "schedules_v2_list_schedule_entries",
            "schedules_v2_list_schedule_replicas",
            "schedules_v2_list_schedule_sync_rules",
            "schedules_v2_preview_schedule_entries",
            "schedules_v2_show",
            "schedules_v2_show_override",
            "schedules_v2_show_schedule_replica",
            "schedules_v2_show_schedule_sync_rule",
            "schedules_v2_update",
            "schedules_v2_update_override",
            "schedules_v2_update_schedule_sync_rule",
        ),
    )

__all__ = (
    "schedules_v2_create",
    "schedules_v2_create_override",
    "schedules_v2_create_schedule_replica",
    "schedules_v2_create_schedule_sync_rule",
    "schedules_v2_destroy",
    "schedules_v2_destroy_override",
    "schedules_v2_destroy_schedule_replica",
    "schedules_v2_destroy_schedule_sync_rule",
    "schedules_v2_list",
    "schedules_v2_list_overrides",
    "schedules_v2_list_schedule_entries",
    "schedules_v2_list_schedule_replicas",
    "schedules_v2_list_schedule_sync_rules",
    "schedules_v2_preview_schedule_entries",
    "schedules_v2_show",
    "schedules_v2_show_override",
    "schedules_v2_show_schedule_replica",
    "schedules_v2_show_schedule_sync_rule",
    "schedules_v2_update",
    "schedules_v2_update_override",
    "schedules_v2_update_schedule_sync_rule",
)
