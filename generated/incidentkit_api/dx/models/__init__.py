# Generated from specs/dx.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

"""The models and enums of this API. Names resolve on first use."""

from typing import TYPE_CHECKING

from ...shared.lazy import lazy_names

if TYPE_CHECKING:
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
    from .result import Result
    from .service_reference import ServiceReference
else:
    __getattr__, __dir__ = lazy_names(
        __name__,
        {
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
            "Result": "result",
            "ServiceReference": "service_reference",
        },
    )

__all__ = (
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
    "Result",
    "ServiceReference",
)
