# Written by modelwire-codegen from specs/.
# Do not edit: change the spec or the template, then run `make generate`.

"""Typed clients for Runpod, Runware."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from modelwire._models import models
    from modelwire.runpod.client import AsyncRunpod, Runpod
    from modelwire.runware.client import AsyncRunware, Runware
    from modelwire_runtime.catalog import Catalog, ModelInfo
    from modelwire_runtime.errors import (
        Aborted,
        AuthError,
        CallTimeout,
        ConnectionFailed,
        CutOff,
        InvalidParams,
        ModelwireError,
        NotFoundError,
        PartialFailure,
        ProviderError,
        QuotaError,
        RateLimitError,
        SafetyError,
        ServerError,
        UnknownModel,
        error_from,
    )
    from modelwire_runtime.features.app_handles import App, AppJob, AsyncApp, AsyncAppJob
    from modelwire_runtime.features.app_tasks import AppTask
    from modelwire_runtime.files import file_to_base64, file_to_data_uri
    from modelwire_runtime.jobs import AsyncJob, Job, JobStatus
    from modelwire_runtime.logs import LogEntry
    from modelwire_runtime.media import AsyncMedia, Media, MediaInput
    from modelwire_runtime.omit import OMIT
    from modelwire_runtime.options import CallOptions
    from modelwire_runtime.outcomes import Failure, Outcome, Success
    from modelwire_runtime.paging import aiterate, iterate
    from modelwire_runtime.results import (
        AsyncAudioResult,
        AsyncImageResult,
        AsyncSpeechResult,
        AsyncThreeDResult,
        AsyncVideoResult,
        AudioResult,
        DataResult,
        ImageResult,
        Result,
        SpeechResult,
        TextResult,
        ThreeDResult,
        ToolCall,
        TranscriptionResult,
        Usage,
        VideoResult,
    )
    from modelwire_runtime.settings import Lookup
    from modelwire_runtime.streams import AsyncTextStream, TextStream

# Where each public name lives; its module loads at first touch.
_HOMES = {
    "OMIT": "modelwire_runtime.omit",
    "Aborted": "modelwire_runtime.errors",
    "App": "modelwire_runtime.features.app_handles",
    "AppJob": "modelwire_runtime.features.app_handles",
    "AppTask": "modelwire_runtime.features.app_tasks",
    "AsyncApp": "modelwire_runtime.features.app_handles",
    "AsyncAppJob": "modelwire_runtime.features.app_handles",
    "AsyncAudioResult": "modelwire_runtime.results",
    "AsyncImageResult": "modelwire_runtime.results",
    "AsyncJob": "modelwire_runtime.jobs",
    "AsyncMedia": "modelwire_runtime.media",
    "AsyncRunpod": "modelwire.runpod.client",
    "AsyncRunware": "modelwire.runware.client",
    "AsyncSpeechResult": "modelwire_runtime.results",
    "AsyncTextStream": "modelwire_runtime.streams",
    "AsyncThreeDResult": "modelwire_runtime.results",
    "AsyncVideoResult": "modelwire_runtime.results",
    "AudioResult": "modelwire_runtime.results",
    "AuthError": "modelwire_runtime.errors",
    "CallOptions": "modelwire_runtime.options",
    "CallTimeout": "modelwire_runtime.errors",
    "Catalog": "modelwire_runtime.catalog",
    "ConnectionFailed": "modelwire_runtime.errors",
    "CutOff": "modelwire_runtime.errors",
    "DataResult": "modelwire_runtime.results",
    "Failure": "modelwire_runtime.outcomes",
    "ImageResult": "modelwire_runtime.results",
    "InvalidParams": "modelwire_runtime.errors",
    "Job": "modelwire_runtime.jobs",
    "JobStatus": "modelwire_runtime.jobs",
    "LogEntry": "modelwire_runtime.logs",
    "Lookup": "modelwire_runtime.settings",
    "Media": "modelwire_runtime.media",
    "MediaInput": "modelwire_runtime.media",
    "ModelInfo": "modelwire_runtime.catalog",
    "ModelwireError": "modelwire_runtime.errors",
    "NotFoundError": "modelwire_runtime.errors",
    "Outcome": "modelwire_runtime.outcomes",
    "PartialFailure": "modelwire_runtime.errors",
    "ProviderError": "modelwire_runtime.errors",
    "QuotaError": "modelwire_runtime.errors",
    "RateLimitError": "modelwire_runtime.errors",
    "Result": "modelwire_runtime.results",
    "Runpod": "modelwire.runpod.client",
    "Runware": "modelwire.runware.client",
    "SafetyError": "modelwire_runtime.errors",
    "ServerError": "modelwire_runtime.errors",
    "SpeechResult": "modelwire_runtime.results",
    "Success": "modelwire_runtime.outcomes",
    "TextResult": "modelwire_runtime.results",
    "TextStream": "modelwire_runtime.streams",
    "ThreeDResult": "modelwire_runtime.results",
    "ToolCall": "modelwire_runtime.results",
    "TranscriptionResult": "modelwire_runtime.results",
    "UnknownModel": "modelwire_runtime.errors",
    "Usage": "modelwire_runtime.results",
    "VideoResult": "modelwire_runtime.results",
    "aiterate": "modelwire_runtime.paging",
    "error_from": "modelwire_runtime.errors",
    "file_to_base64": "modelwire_runtime.files",
    "file_to_data_uri": "modelwire_runtime.files",
    "iterate": "modelwire_runtime.paging",
    "models": "modelwire._models",
}

__all__ = [
    "OMIT",
    "Aborted",
    "App",
    "AppJob",
    "AppTask",
    "AsyncApp",
    "AsyncAppJob",
    "AsyncAudioResult",
    "AsyncImageResult",
    "AsyncJob",
    "AsyncMedia",
    "AsyncRunpod",
    "AsyncRunware",
    "AsyncSpeechResult",
    "AsyncTextStream",
    "AsyncThreeDResult",
    "AsyncVideoResult",
    "AudioResult",
    "AuthError",
    "CallOptions",
    "CallTimeout",
    "Catalog",
    "ConnectionFailed",
    "CutOff",
    "DataResult",
    "Failure",
    "ImageResult",
    "InvalidParams",
    "Job",
    "JobStatus",
    "LogEntry",
    "Lookup",
    "Media",
    "MediaInput",
    "ModelInfo",
    "ModelwireError",
    "NotFoundError",
    "Outcome",
    "PartialFailure",
    "ProviderError",
    "QuotaError",
    "RateLimitError",
    "Result",
    "Runpod",
    "Runware",
    "SafetyError",
    "ServerError",
    "SpeechResult",
    "Success",
    "TextResult",
    "TextStream",
    "ThreeDResult",
    "ToolCall",
    "TranscriptionResult",
    "UnknownModel",
    "Usage",
    "VideoResult",
    "aiterate",
    "error_from",
    "file_to_base64",
    "file_to_data_uri",
    "iterate",
    "models",
]

if not TYPE_CHECKING:  # checkers see the imports above only, or a misspelt name would pass
    from importlib import import_module

    def __getattr__(name: str) -> object:
        if name in _HOMES:
            value = getattr(import_module(_HOMES[name]), name)
            globals()[name] = value
            return value
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return __all__


VENDORS = ("runpod", "runware")
"""Ids of the vendors that the package serves."""
