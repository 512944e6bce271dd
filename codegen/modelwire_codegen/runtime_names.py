"""Every runtime name that generated code may import; a test resolves each one."""

from collections.abc import Mapping
from typing import Any

from modelwire_codegen.ir import Import, Kind, RecordUse

_MODULES = {
    "modelwire_runtime.omit": ("OMIT",),
    "modelwire_runtime.params": ("CAMEL_CASE", "MediaField", "Object", "Params", "Stranger"),
    "modelwire_runtime.media.slots": ("MediaInput", "MediaSlot"),
    "modelwire_runtime.rules": (
        "All",
        "Any_",
        "AppliesWhen",
        "Aspect",
        "Contains",
        "Count",
        "DependentRequired",
        "Each",
        "Equals",
        "ExactlyOne",
        "FileLimits",
        "Fits",
        "FitsOthers",
        "Holds",
        "IgnoredWhen",
        "InRange",
        "IsType",
        "Matches",
        "Not",
        "OneOf",
        "Pairs",
        "Pixels",
        "Present",
        "Required",
        "Rule",
        "Size",
        "Step",
        "Unique",
        "Vacuous",
        "When",
    ),
    "modelwire_runtime.handles": (
        "AsyncHandle",
        "AsyncJobHandle",
        "Awaited",
        "CallT",
        "Calls",
        "Handle",
        "JobCalls",
        "JobHandle",
        "JobT",
    ),
    "modelwire_runtime.handle_kinds": (
        "AsyncEmbeddingHandle",
        "AsyncJobTextHandle",
        "AsyncStreamHandle",
        "AsyncTextHandle",
        "EmbeddingCalls",
        "EmbeddingHandle",
        "JobTextCalls",
        "JobTextHandle",
        "StreamCalls",
        "StreamHandle",
        "StreamT",
        "TextCalls",
        "TextHandle",
    ),
    "modelwire_runtime.namespaces": ("AsyncNamespace", "Namespace"),
    "modelwire_runtime.tables": ("Table",),
    "modelwire_runtime.catalog": ("Catalog",),
    "modelwire_runtime.async_client": ("AsyncClient",),
    "modelwire_runtime.client": ("Client",),
    "modelwire_runtime.client_settings": ("AsyncClientSettings", "ClientSettings"),
    "modelwire_runtime.jobs": ("AsyncJob", "Job"),
    "modelwire_runtime.streams.media": (
        "AsyncImageStream",
        "AsyncSpeechStream",
        "AsyncTranscriptionStream",
        "ImageStream",
        "SpeechStream",
        "TranscriptionStream",
    ),
    "modelwire_runtime.streams.text": ("AsyncTextStream", "TextStream"),
    "modelwire_runtime.results.base": ("Result",),
    "modelwire_runtime.results.data": ("DataResult",),
    "modelwire_runtime.results.embedding": ("EmbeddingResult",),
    "modelwire_runtime.results.media": (
        "AsyncAudioResult",
        "AsyncImageResult",
        "AsyncMediaResult",
        "AsyncSpeechResult",
        "AsyncThreeDResult",
        "AsyncVideoResult",
        "AudioResult",
        "ImageResult",
        "MediaResult",
        "SpeechResult",
        "ThreeDResult",
        "VideoResult",
    ),
    "modelwire_runtime.results.text": ("TextResult",),
    "modelwire_runtime.results.transcription": ("TranscriptionResult",),
    "modelwire_runtime.results.records": ("Record",),
    "modelwire_runtime.vendor": (
        "Adds",
        "Auth",
        "ClientHeader",
        "Owns",
        "Reader",
        "Route",
        "Vendor",
    ),
    "modelwire_runtime.features.apps": ("Apps", "AsyncApps"),
    "modelwire_runtime.features.lookups": (
        "AsyncRegistry",
        "AsyncSchemaService",
        "Registry",
        "SchemaService",
    ),
    "modelwire_runtime.features.response_sessions": ("AsyncResponseSessions", "ResponseSessions"),
    "modelwire_runtime.features.serverless": ("AsyncServerless", "Serverless"),
    "modelwire_runtime.features.async_tasks": ("AsyncTaskClient",),
    "modelwire_runtime.features.tasks": ("TaskClient",),
    "typing": ("TYPE_CHECKING", "Any", "ClassVar", "Literal", "TypeAlias", "TypedDict"),
    "typing_extensions": ("Required", "Unpack", "deprecated"),
    "collections.abc": ("Mapping", "Sequence"),
    "pydantic": ("Field",),
}
_BY_NAME = {name: Import(module, name) for module, names in _MODULES.items() for name in names}

# What a reader's kind gives: the class of a blocking client's results, and that of an async client's.
RESULTS = {
    "image": ("ImageResult", "AsyncImageResult"),
    "video": ("VideoResult", "AsyncVideoResult"),
    "speech": ("SpeechResult", "AsyncSpeechResult"),
    "audio": ("AudioResult", "AsyncAudioResult"),
    "transcription": ("TranscriptionResult", "TranscriptionResult"),
    "text": ("TextResult", "TextResult"),
    "three_d": ("ThreeDResult", "AsyncThreeDResult"),
    "embedding": ("EmbeddingResult", "EmbeddingResult"),
    "file": ("MediaResult", "AsyncMediaResult"),
    "json": ("Result", "Result"),
}
# What a flow's calls are, unless a route's settings say otherwise: jobs, streams.
FLOWS = {
    "runpod_jobs": (True, False),
    "openai_chat": (False, True),
    "openai_responses": (True, True),
    "anthropic_messages": (False, True),
    "gemini_generate": (False, True),
    "runware_tasks": (True, False),
    "http_get": (False, False),
    "http_post": (False, False),
}
# Flows of language models alone.
TEXT_FLOWS = frozenset({"openai_chat", "openai_responses", "anthropic_messages", "gemini_generate"})
_HANDLES = {
    (False, False): "Handle",
    (True, False): "JobHandle",
    (False, True): "TextHandle",
    (True, True): "JobTextHandle",
}
# What streams, by a reader's kind; all other kinds stream text.
STREAMS = {
    "image": "ImageStream",
    "speech": "SpeechStream",
    "transcription": "TranscriptionStream",
}
# A feature's name in a vendor file, and the classes that it mixes into the clients.
FEATURES = {
    "serverless": ("Serverless", "AsyncServerless"),
    "tasks": ("TaskClient", "AsyncTaskClient"),
    "registry": ("Registry", "AsyncRegistry"),
    "schema_service": ("SchemaService", "AsyncSchemaService"),
    "apps": ("Apps", "AsyncApps"),
    "response_sessions": ("ResponseSessions", "AsyncResponseSessions"),
}


def runtime_import(name: str) -> Import:
    """Give the import of a name that generated code uses."""
    return _BY_NAME[name]


def all_imports() -> tuple[Import, ...]:
    """List every name of the table."""
    return tuple(_BY_NAME.values())


def kind_of(route: Mapping[str, Any], result: str, use: RecordUse | None = None) -> Kind:
    """Give the classes for a route and a reader's kind."""
    settings = route.get("settings", {})
    jobs, streams = FLOWS[route["flow"]]
    verbs = (settings.get("jobs", jobs), settings.get("stream", streams))
    plain, asynchronous = RESULTS[result]
    names: tuple[str, ...] = (plain, asynchronous)
    if use is not None and use.class_name:
        inner = f"tuple[{use.class_name}, ...]" if use.many else use.class_name
        if route["flow"] == "http_get" and not use.many and settings.get("missing") != "error":
            inner += " | None"  # a page that is not there is an answer
        plain = asynchronous = f"DataResult[{inner}]"
        names = ("DataResult",)
    record = use.class_name if use is not None else ""
    stream = STREAMS.get(result, "TextStream") if verbs[1] else ""
    return Kind(_handle(result, *verbs), plain, asynchronous, names, record, verbs[0], stream)


def _handle(result: str, jobs: bool, streams: bool) -> str:
    if result == "embedding" and not (jobs or streams):
        return "EmbeddingHandle"
    return "StreamHandle" if streams and result in STREAMS else _HANDLES[jobs, streams]


# What `import modelwire` offers besides the clients, by name, and where it lives.
PUBLIC = {
    "modelwire_runtime.catalog": ("Catalog", "ModelInfo"),
    "modelwire_runtime.errors": (
        "Aborted",
        "AnswerCutOff",
        "AnswerError",
        "AnswerRefused",
        "AuthError",
        "CallTimeout",
        "ConnectionFailed",
        "CutOff",
        "InvalidParams",
        "ModelwireError",
        "NotFoundError",
        "PartialFailure",
        "ProviderError",
        "QuotaError",
        "RateLimitError",
        "SafetyError",
        "ServerError",
        "TooManySteps",
        "UnknownModel",
        "error_from",
    ),
    "modelwire_runtime.features.app_handles": ("App", "AppJob", "AsyncApp", "AsyncAppJob"),
    "modelwire_runtime.features.app_tasks": ("AppTask",),
    "modelwire_runtime.files": ("file_to_base64", "file_to_data_uri"),
    "modelwire_runtime.jobs": ("AsyncJob", "Job", "JobStatus"),
    "modelwire_runtime.logs": ("LogEntry",),
    "modelwire_runtime.media": ("AsyncMedia", "Media", "MediaInput"),
    "modelwire_runtime.omit": ("OMIT",),
    "modelwire_runtime.options": ("CallOptions",),
    "modelwire_runtime.outcomes": ("Failure", "Outcome", "Success"),
    "modelwire_runtime.paging": ("aiterate", "iterate"),
    "modelwire_runtime.protocol.events": (
        "AnnotationEvent",
        "Event",
        "Finish",
        "ImageEvent",
        "ItemEvent",
        "ReasoningDelta",
        "RefusalDelta",
        "ResponseEvent",
        "TextDelta",
        "TextEvent",
        "ToolCallDelta",
        "ToolCallDone",
        "UnknownEvent",
        "UsageEvent",
    ),
    "modelwire_runtime.results.citations": ("PassageCitation", "WebCitation"),
    "modelwire_runtime.results.notes": (
        "Annotation",
        "ContainerFileCitation",
        "FileCitation",
        "UrlCitation",
    ),
    "modelwire_runtime.results": (
        "AsyncAudioResult",
        "AsyncImageResult",
        "AsyncMediaResult",
        "AsyncSpeechResult",
        "AsyncThreeDResult",
        "AsyncVideoResult",
        "AudioResult",
        "DataResult",
        "EmbeddingResult",
        "ImageResult",
        "MediaResult",
        "Result",
        "SpeechResult",
        "TextResult",
        "ThreeDResult",
        "ToolCall",
        "TranscriptionResult",
        "Usage",
        "VideoResult",
    ),
    "modelwire_runtime.settings": ("Lookup",),
    "modelwire_runtime.streams.media": (
        "AsyncImageStream",
        "AsyncSpeechStream",
        "AsyncTranscriptionStream",
        "ImageStream",
        "SpeechStream",
        "TranscriptionStream",
    ),
    "modelwire_runtime.skills": ("skill",),
    "modelwire_runtime.streams.text": ("AsyncTextStream", "TextStream"),
    "modelwire_runtime.structured.answers": ("Answer", "answer"),
    "modelwire_runtime.structured.results": ("ParsedResult",),
    "modelwire_runtime.structured.streams": ("AsyncObjectStream", "ObjectStream"),
    "modelwire_runtime.toolruns.blocking": ("ToolStream",),
    "modelwire_runtime.toolruns.concurrent": ("AsyncToolStream",),
    "modelwire_runtime.toolruns.results": ("ToolRun", "ToolStep"),
    "modelwire_runtime.tools": (
        "ApprovalAnswer",
        "ApprovalRequest",
        "FunctionTool",
        "ToolAnswer",
        "Tools",
        "tool",
    ),
}
