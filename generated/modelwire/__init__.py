# Written by modelwire-codegen from specs/. Do not edit: change that, and run `modelwire-codegen generate`.

"""Typed clients for AIHubMix, DeepInfra, OpenAI, Runpod, Runware."""

from importlib import import_module
from typing import TYPE_CHECKING

# Where each public name lives; its module loads at first touch.
_HOMES = {
    "OMIT": "modelwire_runtime.omit",
    "Aborted": "modelwire_runtime.errors",
    "AIHubMix": "modelwire.aihubmix.client",
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
    "AsyncAIHubMix": "modelwire.aihubmix.aio.client",
    "AsyncApp": "modelwire_runtime.features.app_handles",
    "AsyncAppJob": "modelwire_runtime.features.app_handles",
    "AsyncAudioResult": "modelwire_runtime.results",
    "AsyncDeepInfra": "modelwire.deepinfra.aio.client",
    "AsyncImageResult": "modelwire_runtime.results",
    "AsyncImageStream": "modelwire_runtime.streams.media",
    "AsyncJob": "modelwire_runtime.jobs",
    "AsyncMedia": "modelwire_runtime.media",
    "AsyncMediaResult": "modelwire_runtime.results",
    "AsyncObjectStream": "modelwire_runtime.structured.streams",
    "AsyncOpenAI": "modelwire.openai.aio.client",
    "AsyncRunpod": "modelwire.runpod.aio.client",
    "AsyncRunware": "modelwire.runware.aio.client",
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
    "DeepInfra": "modelwire.deepinfra.client",
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
    "OpenAI": "modelwire.openai.client",
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
    "Runpod": "modelwire.runpod.client",
    "Runware": "modelwire.runware.client",
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

if not TYPE_CHECKING:  # no checker can follow it, and all read the stub
    __all__ = list(_HOMES)


def __getattr__(name: str) -> object:
    if name in _HOMES:
        value = getattr(import_module(_HOMES[name]), name)
        globals()[name] = value
        return value
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return list(_HOMES)


VENDORS = ("aihubmix", "deepinfra", "openai", "runpod", "runware")
"""Ids of the vendors that the package serves."""
