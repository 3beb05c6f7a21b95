# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

"""The operations of one tag. Names resolve on first use."""

from typing import TYPE_CHECKING

from ....shared.lazy import lazy_names

if TYPE_CHECKING:
    from . import (
        pay_reports_v2_create,
        pay_reports_v2_destroy,
        pay_reports_v2_download,
        pay_reports_v2_list,
        pay_reports_v2_publish,
        pay_reports_v2_show,
        pay_reports_v2_unpublish,
    )
else:
    __getattr__, __dir__ = lazy_names(
        __name__,
        {},
        (
            "pay_reports_v2_create",
            "pay_reports_v2_destroy",
            "pay_reports_v2_download",
            "pay_reports_v2_list",
            "pay_reports_v2_publish",
            "pay_reports_v2_show",
            "pay_reports_v2_unpublish",
        ),
    )

__all__ = (
    "pay_reports_v2_create",
    "pay_reports_v2_destroy",
    "pay_reports_v2_download",
    "pay_reports_v2_list",
    "pay_reports_v2_publish",
    "pay_reports_v2_show",
    "pay_reports_v2_unpublish",
)
