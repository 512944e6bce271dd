# Written by modelwire-codegen from specs/. Do not edit: change that, and run `make generate`.

"""Typed clients for Acme."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from modelwire._models import models
    from modelwire.acme.client import Acme, AsyncAcme
    from modelwire_runtime.catalog import Catalog, ModelInfo
    from modelwire_runtime.errors import (
        Aborted,
        AnswerCutOff,
        AnswerError,
        AnswerRefused,
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
        TooManySteps,
        UnknownModel,
        error_from,
    )
    from modelwire_runtime.features.app_handles import App, AppJob, AsyncApp, AsyncAppJob
    from modelwire_runtime.features.app_tasks import AppTask
    from modelwire_runtime.files import file_to_base64, file_to_data_uri
    from modelwire_runtime.jobs import AsyncJob, Job, JobStatus
    from modelwire_runtime.logs import LogEntry
    from modelwire_runtime.media import AsyncMedia, Media, MediaInput
    from modelwire_runtime.media_streams import (
        AsyncImageStream,
        AsyncSpeechStream,
        AsyncTranscriptionStream,
        ImageStream,
        SpeechStream,
        TranscriptionStream,
    )
    from modelwire_runtime.omit import OMIT
    from modelwire_runtime.options import CallOptions
    from modelwire_runtime.outcomes import Failure, Outcome, Success
    from modelwire_runtime.paging import aiterate, iterate
    from modelwire_runtime.results import (
        AsyncAudioResult,
        AsyncImageResult,
        AsyncMediaResult,
        AsyncSpeechResult,
        AsyncThreeDResult,
        AsyncVideoResult,
        AudioResult,
        DataResult,
        EmbeddingResult,
        ImageResult,
        MediaResult,
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
    from modelwire_runtime.skills import skill
    from modelwire_runtime.streams import AsyncTextStream, TextStream
    from modelwire_runtime.structured.answers import Answer, answer
    from modelwire_runtime.structured.results import ParsedResult
    from modelwire_runtime.structured.streams import AsyncObjectStream, ObjectStream
    from modelwire_runtime.toolruns.blocking import ToolStream
    from modelwire_runtime.toolruns.concurrent import AsyncToolStream
    from modelwire_runtime.toolruns.results import ToolRun, ToolStep
    from modelwire_runtime.tools import ApprovalAnswer, ApprovalRequest, FunctionTool, ToolAnswer, Tools, tool

# Where each public name lives; its module loads at first touch.
_HOMES = {
    "OMIT": "modelwire_runtime.omit",
    "Aborted": "modelwire_runtime.errors",
    "Acme": "modelwire.acme.client",
    "Answer": "modelwire_runtime.structured.answers",
    "AnswerCutOff": "modelwire_runtime.errors",
    "AnswerError": "modelwire_runtime.errors",
    "AnswerRefused": "modelwire_runtime.errors",
    "App": "modelwire_runtime.features.app_handles",
    "AppJob": "modelwire_runtime.features.app_handles",
    "ApprovalAnswer": "modelwire_runtime.tools",
    "ApprovalRequest": "modelwire_runtime.tools",
    "AppTask": "modelwire_runtime.features.app_tasks",
    "AsyncAcme": "modelwire.acme.client",
    "AsyncApp": "modelwire_runtime.features.app_handles",
    "AsyncAppJob": "modelwire_runtime.features.app_handles",
    "AsyncAudioResult": "modelwire_runtime.results",
    "AsyncImageResult": "modelwire_runtime.results",
    "AsyncImageStream": "modelwire_runtime.media_streams",
    "AsyncJob": "modelwire_runtime.jobs",
    "AsyncMedia": "modelwire_runtime.media",
    "AsyncMediaResult": "modelwire_runtime.results",
    "AsyncObjectStream": "modelwire_runtime.structured.streams",
    "AsyncSpeechResult": "modelwire_runtime.results",
    "AsyncSpeechStream": "modelwire_runtime.media_streams",
    "AsyncTextStream": "modelwire_runtime.streams",
    "AsyncThreeDResult": "modelwire_runtime.results",
    "AsyncToolStream": "modelwire_runtime.toolruns.concurrent",
    "AsyncTranscriptionStream": "modelwire_runtime.media_streams",
    "AsyncVideoResult": "modelwire_runtime.results",
    "AudioResult": "modelwire_runtime.results",
    "AuthError": "modelwire_runtime.errors",
    "CallOptions": "modelwire_runtime.options",
    "CallTimeout": "modelwire_runtime.errors",
    "Catalog": "modelwire_runtime.catalog",
    "ConnectionFailed": "modelwire_runtime.errors",
    "CutOff": "modelwire_runtime.errors",
    "DataResult": "modelwire_runtime.results",
    "EmbeddingResult": "modelwire_runtime.results",
    "Failure": "modelwire_runtime.outcomes",
    "FunctionTool": "modelwire_runtime.tools",
    "ImageResult": "modelwire_runtime.results",
    "ImageStream": "modelwire_runtime.media_streams",
    "InvalidParams": "modelwire_runtime.errors",
    "Job": "modelwire_runtime.jobs",
    "JobStatus": "modelwire_runtime.jobs",
    "LogEntry": "modelwire_runtime.logs",
    "Lookup": "modelwire_runtime.settings",
    "Media": "modelwire_runtime.media",
    "MediaInput": "modelwire_runtime.media",
    "MediaResult": "modelwire_runtime.results",
    "ModelInfo": "modelwire_runtime.catalog",
    "ModelwireError": "modelwire_runtime.errors",
    "NotFoundError": "modelwire_runtime.errors",
    "ObjectStream": "modelwire_runtime.structured.streams",
    "Outcome": "modelwire_runtime.outcomes",
    "ParsedResult": "modelwire_runtime.structured.results",
    "PartialFailure": "modelwire_runtime.errors",
    "ProviderError": "modelwire_runtime.errors",
    "QuotaError": "modelwire_runtime.errors",
    "RateLimitError": "modelwire_runtime.errors",
    "Result": "modelwire_runtime.results",
    "SafetyError": "modelwire_runtime.errors",
    "ServerError": "modelwire_runtime.errors",
    "SpeechResult": "modelwire_runtime.results",
    "SpeechStream": "modelwire_runtime.media_streams",
    "Success": "modelwire_runtime.outcomes",
    "TextResult": "modelwire_runtime.results",
    "TextStream": "modelwire_runtime.streams",
    "ThreeDResult": "modelwire_runtime.results",
    "ToolAnswer": "modelwire_runtime.tools",
    "ToolCall": "modelwire_runtime.results",
    "ToolRun": "modelwire_runtime.toolruns.results",
    "Tools": "modelwire_runtime.tools",
    "ToolStep": "modelwire_runtime.toolruns.results",
    "ToolStream": "modelwire_runtime.toolruns.blocking",
    "TooManySteps": "modelwire_runtime.errors",
    "TranscriptionResult": "modelwire_runtime.results",
    "TranscriptionStream": "modelwire_runtime.media_streams",
    "UnknownModel": "modelwire_runtime.errors",
    "Usage": "modelwire_runtime.results",
    "VideoResult": "modelwire_runtime.results",
    "aiterate": "modelwire_runtime.paging",
    "answer": "modelwire_runtime.structured.answers",
    "error_from": "modelwire_runtime.errors",
    "file_to_base64": "modelwire_runtime.files",
    "file_to_data_uri": "modelwire_runtime.files",
    "iterate": "modelwire_runtime.paging",
    "models": "modelwire._models",
    "skill": "modelwire_runtime.skills",
    "tool": "modelwire_runtime.tools",
}

__all__ = [
    "OMIT",
    "Aborted",
    "Acme",
    "Answer",
    "AnswerCutOff",
    "AnswerError",
    "AnswerRefused",
    "App",
    "AppJob",
    "ApprovalAnswer",
    "ApprovalRequest",
    "AppTask",
    "AsyncAcme",
    "AsyncApp",
    "AsyncAppJob",
    "AsyncAudioResult",
    "AsyncImageResult",
    "AsyncImageStream",
    "AsyncJob",
    "AsyncMedia",
    "AsyncMediaResult",
    "AsyncObjectStream",
    "AsyncSpeechResult",
    "AsyncSpeechStream",
    "AsyncTextStream",
    "AsyncThreeDResult",
    "AsyncToolStream",
    "AsyncTranscriptionStream",
    "AsyncVideoResult",
    "AudioResult",
    "AuthError",
    "CallOptions",
    "CallTimeout",
    "Catalog",
    "ConnectionFailed",
    "CutOff",
    "DataResult",
    "EmbeddingResult",
    "Failure",
    "FunctionTool",
    "ImageResult",
    "ImageStream",
    "InvalidParams",
    "Job",
    "JobStatus",
    "LogEntry",
    "Lookup",
    "Media",
    "MediaInput",
    "MediaResult",
    "ModelInfo",
    "ModelwireError",
    "NotFoundError",
    "ObjectStream",
    "Outcome",
    "ParsedResult",
    "PartialFailure",
    "ProviderError",
    "QuotaError",
    "RateLimitError",
    "Result",
    "SafetyError",
    "ServerError",
    "SpeechResult",
    "SpeechStream",
    "Success",
    "TextResult",
    "TextStream",
    "ThreeDResult",
    "ToolAnswer",
    "ToolCall",
    "ToolRun",
    "Tools",
    "ToolStep",
    "ToolStream",
    "TooManySteps",
    "TranscriptionResult",
    "TranscriptionStream",
    "UnknownModel",
    "Usage",
    "VideoResult",
    "aiterate",
    "answer",
    "error_from",
    "file_to_base64",
    "file_to_data_uri",
    "iterate",
    "models",
    "skill",
    "tool",
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


VENDORS = ("acme",)
"""Ids of the vendors that the package serves."""
