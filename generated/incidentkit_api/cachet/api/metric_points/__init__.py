# Generated from specs/cachet.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

"""The operations of one tag. Names resolve on first use."""

from typing import TYPE_CHECKING

from ....shared.lazy import lazy_names

if TYPE_CHECKING:
    from . import metric_points_create, metric_points_delete, metric_points_list, metric_points_show
else:
    __getattr__, __dir__ = lazy_names(
        __name__, {}, ("metric_points_create", "metric_points_delete", "metric_points_list", "metric_points_show")
    )

__all__ = ("metric_points_create", "metric_points_delete", "metric_points_list", "metric_points_show")
