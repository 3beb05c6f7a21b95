# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

"""The operations of one tag. Names resolve on first use."""

from typing import TYPE_CHECKING

from ....shared.lazy import lazy_names

if TYPE_CHECKING:
    from . import (
        pay_configs_v2_create,
        pay_configs_v2_create_one_off_rule,
        pay_configs_v2_create_weekly_rule,
        pay_configs_v2_destroy,
        pay_configs_v2_destroy_one_off_rule,
        pay_configs_v2_destroy_weekly_rule,
        pay_configs_v2_list,
        pay_configs_v2_list_one_off_rules,
        pay_configs_v2_list_weekly_rules,
        pay_configs_v2_show,
        pay_configs_v2_show_one_off_rule,
        pay_configs_v2_show_weekly_rule,
        pay_configs_v2_update,
        pay_configs_v2_update_one_off_rule,
        pay_configs_v2_update_weekly_rule,
    )
else:
    __getattr__, __dir__ = lazy_names(
        __name__,
        {},
        (
            "pay_configs_v2_create",
            "pay_configs_v2_create_one_off_rule",
            "pay_configs_v2_create_weekly_rule",
            "pay_configs_v2_destroy",
            "pay_configs_v2_destroy_one_off_rule",
            "pay_configs_v2_destroy_weekly_rule",
            "pay_configs_v2_list",
            "pay_configs_v2_list_one_off_rules",
            "pay_configs_v2_list_weekly_rules",
            "pay_configs_v2_show",
            "pay_configs_v2_show_one_off_rule",
            "pay_configs_v2_show_weekly_rule",
            "pay_configs_v2_update",
            "pay_configs_v2_update_one_off_rule",
            "pay_configs_v2_update_weekly_rule",
        ),
    )

__all__ = (
    "pay_configs_v2_create",
    "pay_configs_v2_create_one_off_rule",
    "pay_configs_v2_create_weekly_rule",
    "pay_configs_v2_destroy",
    "pay_configs_v2_destroy_one_off_rule",
    "pay_configs_v2_destroy_weekly_rule",
    "pay_configs_v2_list",
    "pay_configs_v2_list_one_off_rules",
    "pay_configs_v2_list_weekly_rules",
    "pay_configs_v2_show",
    "pay_configs_v2_show_one_off_rule",
    "pay_configs_v2_show_weekly_rule",
    "pay_configs_v2_update",
    "pay_configs_v2_update_one_off_rule",
    "pay_configs_v2_update_weekly_rule",
)
