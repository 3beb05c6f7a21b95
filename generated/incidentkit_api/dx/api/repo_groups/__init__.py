# Generated from specs/dx.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

"""The operations of one tag. Names resolve on first use."""

from typing import TYPE_CHECKING

from ....shared.lazy import lazy_names

if TYPE_CHECKING:
    from . import (
        repo_groups_add_repos,
        repo_groups_delete,
        repo_groups_get,
        repo_groups_remove_repos,
        repo_groups_upsert,
    )
else:
    __getattr__, __dir__ = lazy_names(
        __name__,
        {},
        (
            "repo_groups_add_repos",
            "repo_groups_delete",
            "repo_groups_get",
            "repo_groups_remove_repos",
            "repo_groups_upsert",
        ),
    )

__all__ = (
    "repo_groups_add_repos",
    "repo_groups_delete",
    "repo_groups_get",
    "repo_groups_remove_repos",
    "repo_groups_upsert",
)
