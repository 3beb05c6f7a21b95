# Generated from specs/dx.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _define
from attrs import field as _field

from ...shared.decoding import DecodeError, as_datetime, as_int, as_object, as_str, unknown_fields
from ...shared.encoding import to_wire
from ...shared.types import UNSET
from ...shared.types import Model as _Model
from ...shared.types import blank as _blank
from ..models import _parsers

if TYPE_CHECKING:
    import datetime

    from ...shared.types import Unset
    from ..models.pipeline_runs_upsert_payload_status import PipelineRunsUpsertPayloadStatus

_FIELDS = frozenset(
    (
        "pipeline_name",
        "pipeline_source",
        "reference_id",
        "started_at",
        "status",
        "finished_at",
        "repository",
        "commit_sha",
        "pr_number",
        "source_url",
        "head_branch",
        "email",
        "github_username",
        "gitlab_username",
    )
)


@_define(kw_only=True)
class PipelineRunsUpsertPayload(_Model):
    """A run of a pipeline, or an event in its course.

    Fields that the specification does not know are kept in `additional_properties` and given back by `to_dict`.
    """

    pipeline_name: str
    """Name of the pipeline."""
    pipeline_source: str
    """Tool the pipeline runs in."""
    reference_id: str
    """What identifies the run."""
    started_at: datetime.datetime
    """When it began, with offset. Of several values DX keeps the earliest."""
    status: PipelineRunsUpsertPayloadStatus | None | Unset = UNSET
    """How it went. Of several values DX keeps the worst: `failure`, then `cancelled`, `success`,
    `running`. Left out, it is unknown."""
    finished_at: datetime.datetime | None | Unset = UNSET
    """When it ended, with offset."""
    repository: str | None | Unset = UNSET
    """Repository with its organisation; required with a commit or a pull request."""
    commit_sha: str | None | Unset = UNSET
    """Commit it ran on."""
    pr_number: int | None | Unset = UNSET
    """Pull request it ran for."""
    source_url: str | None | Unset = UNSET
    """Page of the run in its own tool."""
    head_branch: str | None | Unset = UNSET
    """Branch it ran on."""
    email: str | None | Unset = UNSET
    """E-mail address of who started it."""
    github_username: str | None | Unset = UNSET
    """GitHub name of who started it."""
    gitlab_username: str | None | Unset = UNSET
    """GitLab name of who started it."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as it goes over the wire."""
        result: dict[str, Any] = dict(self.additional_properties)
        result["pipeline_name"] = self.pipeline_name
        result["pipeline_source"] = self.pipeline_source
        result["reference_id"] = self.reference_id
        result["started_at"] = to_wire(self.started_at)
        if self.status is not UNSET:
            result["status"] = to_wire(self.status)
        if self.finished_at is not UNSET:
            result["finished_at"] = to_wire(self.finished_at)
        if self.repository is not UNSET:
            result["repository"] = self.repository
        if self.commit_sha is not UNSET:
            result["commit_sha"] = self.commit_sha
        if self.pr_number is not UNSET:
            result["pr_number"] = self.pr_number
        if self.source_url is not UNSET:
            result["source_url"] = self.source_url
        if self.head_branch is not UNSET:
            result["head_branch"] = self.head_branch
        if self.email is not UNSET:
            result["email"] = self.email
        if self.github_username is not UNSET:
            result["github_username"] = self.github_username
        if self.gitlab_username is not UNSET:
            result["gitlab_username"] = self.gitlab_username
        return result

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Take the object as it came over the wire.

        Raises:
            DecodeError: A required field is missing, or a field is of another type than documented.
        """
        data = src_dict if type(src_dict) is dict else as_object(src_dict)
        self = _blank(cls)
        known = 14
        try:
            at = "pipeline_name"
            value = data["pipeline_name"]
            if type(value) is not str:
                value = as_str(value)
            self.pipeline_name = value
            at = "pipeline_source"
            value = data["pipeline_source"]
            if type(value) is not str:
                value = as_str(value)
            self.pipeline_source = value
            at = "reference_id"
            value = data["reference_id"]
            if type(value) is not str:
                value = as_str(value)
            self.reference_id = value
            at = "started_at"
            value = data["started_at"]
            self.started_at = as_datetime(value)
            if "status" in data:
                at = "status"
                value = data["status"]
                self.status = None if value is None else _parsers.PipelineRunsUpsertPayloadStatus(value)
            else:
                self.status = UNSET
                known -= 1
            if "finished_at" in data:
                at = "finished_at"
                value = data["finished_at"]
                self.finished_at = None if value is None else as_datetime(value)
            else:
                self.finished_at = UNSET
                known -= 1
            if "repository" in data:
                at = "repository"
                value = data["repository"]
                if type(value) is not str and value is not None:
                    value = as_str(value)
                self.repository = value
            else:
                self.repository = UNSET
                known -= 1
            if "commit_sha" in data:
                at = "commit_sha"
                value = data["commit_sha"]
                if type(value) is not str and value is not None:
                    value = as_str(value)
                self.commit_sha = value
            else:
                self.commit_sha = UNSET
                known -= 1
            if "pr_number" in data:
                at = "pr_number"
                value = data["pr_number"]
                if type(value) is not int and value is not None:
                    value = as_int(value)
                self.pr_number = value
            else:
                self.pr_number = UNSET
                known -= 1
            if "source_url" in data:
                at = "source_url"
                value = data["source_url"]
                if type(value) is not str and value is not None:
                    value = as_str(value)
                self.source_url = value
            else:
                self.source_url = UNSET
                known -= 1
            if "head_branch" in data:
                at = "head_branch"
                value = data["head_branch"]
                if type(value) is not str and value is not None:
                    value = as_str(value)
                self.head_branch = value
            else:
                self.head_branch = UNSET
                known -= 1
            if "email" in data:
                at = "email"
                value = data["email"]
                if type(value) is not str and value is not None:
                    value = as_str(value)
                self.email = value
            else:
                self.email = UNSET
                known -= 1
            if "github_username" in data:
                at = "github_username"
                value = data["github_username"]
                if type(value) is not str and value is not None:
                    value = as_str(value)
                self.github_username = value
            else:
                self.github_username = UNSET
                known -= 1
            if "gitlab_username" in data:
                at = "gitlab_username"
                value = data["gitlab_username"]
                if type(value) is not str and value is not None:
                    value = as_str(value)
                self.gitlab_username = value
            else:
                self.gitlab_username = UNSET
                known -= 1
        except KeyError:
            raise DecodeError("required, but missing", at) from None
        except DecodeError as error:
            raise error.within(at) from None
        if len(data) != known:
            self.additional_properties = unknown_fields(data, _FIELDS)
        return self

    @property
    def additional_keys(self) -> list[str]:
        """Names of the fields that the specification does not know."""
        return list(self.additional_properties)

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
