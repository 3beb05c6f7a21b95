"""repoGroups.*: named sets of repositories; a repository is in one group at most."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from incidentkit.providers.dx.sandbox import _fields as fields
from incidentkit.providers.dx.sandbox._fields import DXRefused, invalid_arguments, is_blank, require
from incidentkit.sandbox._values import rfc3339

if TYPE_CHECKING:
    from incidentkit.providers.dx.sandbox._fields import Arguments
    from incidentkit.sandbox._core import Sandbox
    from incidentkit.sandbox._store import Collection, Document


COLLECTION = "dx.repo_groups"

Repo = dict[str, str]


def upsert(sandbox: Sandbox, arguments: Arguments) -> Document:
    """Create, or change the group with this `id` or `reference_id`; repos that are sent replace all."""
    require(arguments, ["name"], "invalid_arguments")
    known = _find(sandbox, arguments) if _names_group(arguments) else None
    if known is None and not is_blank(arguments.get("id")):
        raise _not_found()
    sent = fields.read(arguments, _READERS)
    groups = _groups(sandbox)
    id_ = known["id"] if known else groups.next_id()
    _refuse_taken(groups, sent.get("repos", []), id_)
    now = rfc3339(sandbox.now())
    blank: Document = {"id": id_, "reference_id": None, "parent_id": None, "repos": [], "row_created_at": now}
    return {"data": groups.put(str(id_), {**(known or blank), **sent, "row_updated_at": now})}


def get(sandbox: Sandbox, arguments: Arguments) -> Document:
    """One group."""
    return {"data": _existing(sandbox, arguments)}


def delete(sandbox: Sandbox, arguments: Arguments) -> Document:
    """Delete one group."""
    _groups(sandbox).delete(str(_existing(sandbox, arguments)["id"]))
    return {}


def add_repos(sandbox: Sandbox, arguments: Arguments) -> Document:
    """Add repositories; refused when one is in another group."""
    group = _existing(sandbox, arguments)
    sent = _repos(arguments.get("repos"), "repos")
    _refuse_taken(_groups(sandbox), sent, group["id"])
    added = [repo for repo in sent if repo not in group["repos"]]
    return _replace_repos(sandbox, group, [*group["repos"], *added])


def remove_repos(sandbox: Sandbox, arguments: Arguments) -> Document:
    """Remove repositories; refused when one is not in the group."""
    group = _existing(sandbox, arguments)
    sent = _repos(arguments.get("repos"), "repos")
    for repo in sent:
        if repo not in group["repos"]:
            raise DXRefused("repo_not_in_group", f"{repo['source']} {repo['external_id']} is not in the group")
    return _replace_repos(sandbox, group, [repo for repo in group["repos"] if repo not in sent])


def _repos(value: Any, name: str) -> list[Repo]:
    return [_repo(row, f"{name}[{place}]") for place, row in enumerate(fields.rows(value, name))]


def _repos_or_none(value: Any, name: str) -> list[Repo]:
    return _repos(value, name) if value else []


def _repo(row: dict[str, Any], name: str) -> Repo:
    source, external_id = row.get("source"), row.get("external_id")
    if not isinstance(source, str) or not isinstance(external_id, str):
        raise invalid_arguments(f"{name} must have source and external_id")
    return {"source": source, "external_id": external_id}


_READERS: dict[str, fields.Reader] = {
    "name": fields.text,
    "reference_id": fields.text,
    "parent_id": fields.integer,
    "repos": _repos_or_none,
}


def _replace_repos(sandbox: Sandbox, group: Document, repos: list[Repo]) -> Document:
    changed = {**group, "repos": repos, "row_updated_at": rfc3339(sandbox.now())}
    return {"data": _groups(sandbox).put(str(group["id"]), changed)}


def _refuse_taken(groups: Collection, repos: list[Repo], id_: int) -> None:
    for group in groups.values():
        if group["id"] != id_ and any(repo in group["repos"] for repo in repos):
            raise DXRefused("repo_in_another_group", f"a repository is in group {group['id']} already")


def _names_group(arguments: Arguments) -> bool:
    return not (is_blank(arguments.get("id")) and is_blank(arguments.get("reference_id")))


def _existing(sandbox: Sandbox, arguments: Arguments) -> Document:
    if not _names_group(arguments):
        raise invalid_arguments("required: id or reference_id")
    group = _find(sandbox, arguments)
    if group is None:
        raise _not_found()
    return group


def _find(sandbox: Sandbox, arguments: Arguments) -> Document | None:
    groups = _groups(sandbox)
    if not is_blank(arguments.get("id")):
        return groups.get(str(arguments["id"]))
    id_ = groups.index("reference_id", lambda group: [group["reference_id"]]).first(
        fields.text(arguments["reference_id"], "reference_id")
    )
    return groups.get(id_) if id_ else None


def _not_found() -> DXRefused:
    return DXRefused("repo_group_not_found", "no such group")


def _groups(sandbox: Sandbox) -> Collection:
    return sandbox.store.collection(COLLECTION)
