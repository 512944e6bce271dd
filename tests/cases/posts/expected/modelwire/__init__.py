# Written by modelwire-codegen from specs/. Do not edit: change that, and run `modelwire-codegen generate`.

"""Typed clients for Acme."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from modelwire._models import models as models
    from modelwire.acme.client import Acme as Acme, AsyncAcme as AsyncAcme
    from modelwire_runtime.catalog import Catalog as Catalog, ModelInfo as ModelInfo
    from modelwire_runtime.errors import (
        Aborted as Aborted,
        AnswerCutOff as AnswerCutOff,
        AnswerError as AnswerError,
        AnswerRefused as AnswerRefused,
        AuthError as AuthError,
        CallTimeout as CallTimeout,
        ConnectionFailed as ConnectionFailed,
        CutOff as CutOff,
        InvalidParams as InvalidParams,
        ModelwireError as ModelwireError,
        NotFoundError as NotFoundError,
        PartialFailure as PartialFailure,
        ProviderError as ProviderError,
        QuotaError as QuotaError,
        RateLimitError as RateLimitError,
        SafetyError as SafetyError,
        ServerError as ServerError,
        TooManySteps as TooManySteps,
        UnknownModel as UnknownModel,
        error_from as error_from,
    )
    from modelwire_runtime.features.app_handles import (
        App as App,
        AppJob as AppJob,
        AsyncApp as AsyncApp,
        AsyncAppJob as AsyncAppJob,
    )
    from modelwire_runtime.features.app_tasks import AppTask as AppTask
    from modelwire_runtime.files import file_to_base64 as file_to_base64, file_to_data_uri as file_to_data_uri
    from modelwire_runtime.jobs import AsyncJob as AsyncJob, Job as Job, JobStatus as JobStatus
    from modelwire_runtime.logs import LogEntry as LogEntry
    from modelwire_runtime.media import AsyncMedia as AsyncMedia, Media as Media, MediaInput as MediaInput
    from modelwire_runtime.omit import OMIT as OMIT
    from modelwire_runtime.options import CallOptions as CallOptions
    from modelwire_runtime.outcomes import Failure as Failure, Outcome as Outcome, Success as Success
    from modelwire_runtime.paging import aiterate as aiterate, iterate as iterate
    from modelwire_runtime.protocol.events import (
        AnnotationEvent as AnnotationEvent,
        Event as Event,
        Finish as Finish,
        ImageEvent as ImageEvent,
        ItemEvent as ItemEvent,
        ReasoningDelta as ReasoningDelta,
        RefusalDelta as RefusalDelta,
        ResponseEvent as ResponseEvent,
        TextDelta as TextDelta,
        TextEvent as TextEvent,
        ToolCallDelta as ToolCallDelta,
        ToolCallDone as ToolCallDone,
        UnknownEvent as UnknownEvent,
        UsageEvent as UsageEvent,
    )
    from modelwire_runtime.results import (
        AsyncAudioResult as AsyncAudioResult,
        AsyncImageResult as AsyncImageResult,
        AsyncMediaResult as AsyncMediaResult,
        AsyncSpeechResult as AsyncSpeechResult,
        AsyncThreeDResult as AsyncThreeDResult,
        AsyncVideoResult as AsyncVideoResult,
        AudioResult as AudioResult,
        DataResult as DataResult,
        EmbeddingResult as EmbeddingResult,
        ImageResult as ImageResult,
        MediaResult as MediaResult,
        Result as Result,
        SpeechResult as SpeechResult,
        TextResult as TextResult,
        ThreeDResult as ThreeDResult,
        ToolCall as ToolCall,
        TranscriptionResult as TranscriptionResult,
        Usage as Usage,
        VideoResult as VideoResult,
    )
    from modelwire_runtime.results.citations import PassageCitation as PassageCitation, WebCitation as WebCitation
    from modelwire_runtime.results.notes import (
        Annotation as Annotation,
        ContainerFileCitation as ContainerFileCitation,
        FileCitation as FileCitation,
        UrlCitation as UrlCitation,
    )
    from modelwire_runtime.settings import Lookup as Lookup
    from modelwire_runtime.skills import skill as skill
    from modelwire_runtime.streams.media import (
        AsyncImageStream as AsyncImageStream,
        AsyncSpeechStream as AsyncSpeechStream,
        AsyncTranscriptionStream as AsyncTranscriptionStream,
        ImageStream as ImageStream,
        SpeechStream as SpeechStream,
        TranscriptionStream as TranscriptionStream,
    )
    from modelwire_runtime.streams.text import AsyncTextStream as AsyncTextStream, TextStream as TextStream
    from modelwire_runtime.structured.answers import Answer as Answer, answer as answer
    from modelwire_runtime.structured.results import ParsedResult as ParsedResult
    from modelwire_runtime.structured.streams import (
        AsyncObjectStream as AsyncObjectStream,
        ObjectStream as ObjectStream,
    )
    from modelwire_runtime.toolruns.blocking import ToolStream as ToolStream
    from modelwire_runtime.toolruns.concurrent import AsyncToolStream as AsyncToolStream
    from modelwire_runtime.toolruns.results import ToolRun as ToolRun, ToolStep as ToolStep
    from modelwire_runtime.tools import (
        ApprovalAnswer as ApprovalAnswer,
        ApprovalRequest as ApprovalRequest,
        FunctionTool as FunctionTool,
        ToolAnswer as ToolAnswer,
        Tools as Tools,
        tool as tool,
    )

# Where each public name lives; its module loads at first touch.
_HOMES = {
    "OMIT": "modelwire_runtime.omit",
    "Aborted": "modelwire_runtime.errors",
    "Acme": "modelwire.acme.client",
    "Annotation": "modelwire_runtime.results.notes",
    "AnnotationEvent": "modelwire_runtime.protocol.events",
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
    "AsyncImageStream": "modelwire_runtime.streams.media",
    "AsyncJob": "modelwire_runtime.jobs",
    "AsyncMedia": "modelwire_runtime.media",
    "AsyncMediaResult": "modelwire_runtime.results",
    "AsyncObjectStream": "modelwire_runtime.structured.streams",
    "AsyncSpeechResult": "modelwire_runtime.results",
    "AsyncSpeechStream": "modelwire_runtime.streams.media",
    "AsyncTextStream": "modelwire_runtime.streams.text",
    "AsyncThreeDResult": "modelwire_runtime.results",
    "AsyncToolStream": "modelwire_runtime.toolruns.concurrent",
    "AsyncTranscriptionStream": "modelwire_runtime.streams.media",
    "AsyncVideoResult": "modelwire_runtime.results",
    "AudioResult": "modelwire_runtime.results",
    "AuthError": "modelwire_runtime.errors",
    "CallOptions": "modelwire_runtime.options",
    "CallTimeout": "modelwire_runtime.errors",
    "Catalog": "modelwire_runtime.catalog",
    "ConnectionFailed": "modelwire_runtime.errors",
    "ContainerFileCitation": "modelwire_runtime.results.notes",
    "CutOff": "modelwire_runtime.errors",
    "DataResult": "modelwire_runtime.results",
    "EmbeddingResult": "modelwire_runtime.results",
    "Event": "modelwire_runtime.protocol.events",
    "Failure": "modelwire_runtime.outcomes",
    "FileCitation": "modelwire_runtime.results.notes",
    "Finish": "modelwire_runtime.protocol.events",
    "FunctionTool": "modelwire_runtime.tools",
    "ImageEvent": "modelwire_runtime.protocol.events",
    "ImageResult": "modelwire_runtime.results",
    "ImageStream": "modelwire_runtime.streams.media",
    "InvalidParams": "modelwire_runtime.errors",
    "ItemEvent": "modelwire_runtime.protocol.events",
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
    "PassageCitation": "modelwire_runtime.results.citations",
    "ProviderError": "modelwire_runtime.errors",
    "QuotaError": "modelwire_runtime.errors",
    "RateLimitError": "modelwire_runtime.errors",
    "ReasoningDelta": "modelwire_runtime.protocol.events",
    "RefusalDelta": "modelwire_runtime.protocol.events",
    "ResponseEvent": "modelwire_runtime.protocol.events",
    "Result": "modelwire_runtime.results",
    "SafetyError": "modelwire_runtime.errors",
    "ServerError": "modelwire_runtime.errors",
    "SpeechResult": "modelwire_runtime.results",
    "SpeechStream": "modelwire_runtime.streams.media",
    "Success": "modelwire_runtime.outcomes",
    "TextDelta": "modelwire_runtime.protocol.events",
    "TextEvent": "modelwire_runtime.protocol.events",
    "TextResult": "modelwire_runtime.results",
    "TextStream": "modelwire_runtime.streams.text",
    "ThreeDResult": "modelwire_runtime.results",
    "ToolAnswer": "modelwire_runtime.tools",
    "ToolCall": "modelwire_runtime.results",
    "ToolCallDelta": "modelwire_runtime.protocol.events",
    "ToolCallDone": "modelwire_runtime.protocol.events",
    "ToolRun": "modelwire_runtime.toolruns.results",
    "Tools": "modelwire_runtime.tools",
    "ToolStep": "modelwire_runtime.toolruns.results",
    "ToolStream": "modelwire_runtime.toolruns.blocking",
    "TooManySteps": "modelwire_runtime.errors",
    "TranscriptionResult": "modelwire_runtime.results",
    "TranscriptionStream": "modelwire_runtime.streams.media",
    "UnknownEvent": "modelwire_runtime.protocol.events",
    "UnknownModel": "modelwire_runtime.errors",
    "UrlCitation": "modelwire_runtime.results.notes",
    "Usage": "modelwire_runtime.results",
    "UsageEvent": "modelwire_runtime.protocol.events",
    "VideoResult": "modelwire_runtime.results",
    "WebCitation": "modelwire_runtime.results.citations",
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

if not TYPE_CHECKING:  # checkers see the imports above only, or a misspelt name would pass
    from importlib import import_module

    __all__ = list(_HOMES)

    def __getattr__(name: str) -> object:
        if name in _HOMES:
            value = getattr(import_module(_HOMES[name]), name)
            globals()[name] = value
            return value
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return list(_HOMES)


VENDORS = ("acme",)
"""Ids of the vendors that the package serves."""
