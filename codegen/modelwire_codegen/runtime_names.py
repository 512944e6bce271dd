"""Every runtime name that generated code may import; a test resolves each one."""

from modelwire_codegen.ir import Import, Kind

_MODULES = {
    "modelwire_runtime.omit": ("OMIT",),
    "modelwire_runtime.params": ("MediaField", "Object", "Params"),
    "modelwire_runtime.media": ("MediaInput", "MediaSlot"),
    "modelwire_runtime.rules": (
        "All",
        "Any_",
        "AppliesWhen",
        "Aspect",
        "DependentRequired",
        "Equals",
        "ExactlyOne",
        "FileLimits",
        "Fits",
        "Holds",
        "IgnoredWhen",
        "InRange",
        "Matches",
        "Not",
        "OneOf",
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
        "AsyncTextHandle",
        "Handle",
        "JobHandle",
        "TextHandle",
    ),
    "modelwire_runtime.namespaces": ("AsyncNamespace", "Namespace"),
    "modelwire_runtime.catalog": ("Catalog",),
    "modelwire_runtime.client": ("AsyncClient", "Client"),
    "modelwire_runtime.jobs": ("AsyncJob", "Job"),
    "modelwire_runtime.streams": ("AsyncTextStream", "TextStream"),
    "modelwire_runtime.results": (
        "AsyncAudioResult",
        "AsyncImageResult",
        "AsyncSpeechResult",
        "AsyncVideoResult",
        "AudioResult",
        "ImageResult",
        "Result",
        "SpeechResult",
        "TextResult",
        "TranscriptionResult",
        "VideoResult",
    ),
    "modelwire_runtime.vendor": ("Adds", "Auth", "Owns", "Reader", "Route", "Vendor"),
    "modelwire_runtime.features.serverless": ("AsyncServerless", "Serverless"),
    "typing": ("TYPE_CHECKING", "Any", "ClassVar", "Literal", "TypedDict"),
    "typing_extensions": ("Required", "Unpack", "deprecated"),
    "collections.abc": ("Mapping", "Sequence"),
    "pydantic": ("ConfigDict", "Field"),
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
    "json": ("Result", "Result"),
}
# What a flow's handles can do.
FLOWS = {
    "runpod_jobs": ("JobHandle", True, False),
    "openai_chat": ("TextHandle", False, True),
}
# A feature's name in a vendor file, and the classes that it mixes into the clients.
FEATURES = {"serverless": ("Serverless", "AsyncServerless")}


def runtime_import(name: str) -> Import:
    """Give the import of a name that generated code uses."""
    return _BY_NAME[name]


def all_imports() -> tuple[Import, ...]:
    """List every name of the table."""
    return tuple(_BY_NAME.values())


def kind_of(flow: str, result: str) -> Kind:
    """Give the classes for a route's flow and a reader's kind."""
    handle, jobs, streams = FLOWS[flow]
    plain, asynchronous = RESULTS[result]
    return Kind(handle, plain, asynchronous, jobs, streams)


# What `import modelwire` offers besides the clients, by name, and where it lives.
PUBLIC = {
    "modelwire_runtime.catalog": ("Catalog", "ModelInfo"),
    "modelwire_runtime.errors": (
        "Aborted",
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
        "UnknownModel",
        "error_from",
    ),
    "modelwire_runtime.jobs": ("AsyncJob", "Job", "JobStatus"),
    "modelwire_runtime.media": ("AsyncMedia", "Media", "MediaInput"),
    "modelwire_runtime.omit": ("OMIT",),
    "modelwire_runtime.options": ("CallOptions",),
    "modelwire_runtime.outcomes": ("Failure", "Outcome", "Success"),
    "modelwire_runtime.results": (
        "AsyncAudioResult",
        "AsyncImageResult",
        "AsyncSpeechResult",
        "AsyncVideoResult",
        "AudioResult",
        "ImageResult",
        "Result",
        "SpeechResult",
        "TextResult",
        "ToolCall",
        "TranscriptionResult",
        "Usage",
        "VideoResult",
    ),
    "modelwire_runtime.streams": ("AsyncTextStream", "TextStream"),
}
