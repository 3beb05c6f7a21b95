# Generated from specs/dx.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

"""The models and enums of this API. Names resolve on first use."""

from typing import TYPE_CHECKING

from ...shared.lazy import lazy_names, lazy_parsers

if TYPE_CHECKING:
    from .ai_tool_metrics_push_all_payload import AiToolMetricsPushAllPayload
    from .ai_tool_metrics_push_all_result import AiToolMetricsPushAllResult
    from .ai_tool_metrics_push_result import AiToolMetricsPushResult
    from .ai_tool_metrics_push_result_metrics import AiToolMetricsPushResultMetrics
    from .ai_tool_metrics_record import AiToolMetricsRecord
    from .ai_tool_metrics_record_metrics import AiToolMetricsRecordMetrics
    from .ai_tool_metrics_row import AiToolMetricsRow
    from .ai_tool_metrics_row_metrics import AiToolMetricsRowMetrics
    from .custom_data_delete_payload import CustomDataDeletePayload
    from .custom_data_list_result import CustomDataListResult
    from .custom_data_record import CustomDataRecord
    from .custom_data_record_value import CustomDataRecordValue
    from .custom_data_result import CustomDataResult
    from .custom_data_result_value import CustomDataResultValue
    from .custom_data_row import CustomDataRow
    from .custom_data_row_value import CustomDataRowValue
    from .custom_data_set_all_payload import CustomDataSetAllPayload
    from .deployment_result import DeploymentResult
    from .deployments_create_payload import DeploymentsCreatePayload
    from .deployments_delete_payload import DeploymentsDeletePayload
    from .deployments_set_pull_services_payload import DeploymentsSetPullServicesPayload
    from .deployments_update_payload import DeploymentsUpdatePayload
    from .deployments_upsert_payload import DeploymentsUpsertPayload
    from .error_response import ErrorResponse
    from .incidents_upsert_payload import IncidentsUpsertPayload
    from .metadata import Metadata
    from .pipeline_runs_upsert_payload import PipelineRunsUpsertPayload
    from .pipeline_runs_upsert_payload_status import PipelineRunsUpsertPayloadStatus
    from .repo_group import RepoGroup
    from .repo_group_result import RepoGroupResult
    from .repo_groups_delete_payload import RepoGroupsDeletePayload
    from .repo_groups_repos_payload import RepoGroupsReposPayload
    from .repo_groups_upsert_payload import RepoGroupsUpsertPayload
    from .repo_reference import RepoReference
    from .result import Result
    from .service_reference import ServiceReference
else:
    __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "AiToolMetricsPushAllPayload": "ai_tool_metrics_push_all_payload",
            "AiToolMetricsPushAllResult": "ai_tool_metrics_push_all_result",
            "AiToolMetricsPushResult": "ai_tool_metrics_push_result",
            "AiToolMetricsPushResultMetrics": "ai_tool_metrics_push_result_metrics",
            "AiToolMetricsRecord": "ai_tool_metrics_record",
            "AiToolMetricsRecordMetrics": "ai_tool_metrics_record_metrics",
            "AiToolMetricsRow": "ai_tool_metrics_row",
            "AiToolMetricsRowMetrics": "ai_tool_metrics_row_metrics",
            "CustomDataDeletePayload": "custom_data_delete_payload",
            "CustomDataListResult": "custom_data_list_result",
            "CustomDataRecord": "custom_data_record",
            "CustomDataRecordValue": "custom_data_record_value",
            "CustomDataResult": "custom_data_result",
            "CustomDataResultValue": "custom_data_result_value",
            "CustomDataRow": "custom_data_row",
            "CustomDataRowValue": "custom_data_row_value",
            "CustomDataSetAllPayload": "custom_data_set_all_payload",
            "DeploymentResult": "deployment_result",
            "DeploymentsCreatePayload": "deployments_create_payload",
            "DeploymentsDeletePayload": "deployments_delete_payload",
            "DeploymentsSetPullServicesPayload": "deployments_set_pull_services_payload",
            "DeploymentsUpdatePayload": "deployments_update_payload",
            "DeploymentsUpsertPayload": "deployments_upsert_payload",
            "ErrorResponse": "error_response",
            "IncidentsUpsertPayload": "incidents_upsert_payload",
            "Metadata": "metadata",
            "PipelineRunsUpsertPayload": "pipeline_runs_upsert_payload",
            "PipelineRunsUpsertPayloadStatus": "pipeline_runs_upsert_payload_status",
            "RepoGroup": "repo_group",
            "RepoGroupResult": "repo_group_result",
            "RepoGroupsDeletePayload": "repo_groups_delete_payload",
            "RepoGroupsReposPayload": "repo_groups_repos_payload",
            "RepoGroupsUpsertPayload": "repo_groups_upsert_payload",
            "RepoReference": "repo_reference",
            "Result": "result",
            "ServiceReference": "service_reference",
        },
    )

_parsers = lazy_parsers(__name__)

__all__ = (
    "AiToolMetricsPushAllPayload",
    "AiToolMetricsPushAllResult",
    "AiToolMetricsPushResult",
    "AiToolMetricsPushResultMetrics",
    "AiToolMetricsRecord",
    "AiToolMetricsRecordMetrics",
    "AiToolMetricsRow",
    "AiToolMetricsRowMetrics",
    "CustomDataDeletePayload",
    "CustomDataListResult",
    "CustomDataRecord",
    "CustomDataRecordValue",
    "CustomDataResult",
    "CustomDataResultValue",
    "CustomDataRow",
    "CustomDataRowValue",
    "CustomDataSetAllPayload",
    "DeploymentResult",
    "DeploymentsCreatePayload",
    "DeploymentsDeletePayload",
    "DeploymentsSetPullServicesPayload",
    "DeploymentsUpdatePayload",
    "DeploymentsUpsertPayload",
    "ErrorResponse",
    "IncidentsUpsertPayload",
    "Metadata",
    "PipelineRunsUpsertPayload",
    "PipelineRunsUpsertPayloadStatus",
    "RepoGroup",
    "RepoGroupResult",
    "RepoGroupsDeletePayload",
    "RepoGroupsReposPayload",
    "RepoGroupsUpsertPayload",
    "RepoReference",
    "Result",
    "ServiceReference",
)
