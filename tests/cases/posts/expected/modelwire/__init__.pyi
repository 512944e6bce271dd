# Written by modelwire-codegen from specs/. Do not edit: change that, and run `modelwire-codegen generate`.

from modelwire._models import models as models
from modelwire.acme.aio.client import AsyncAcme as AsyncAcme
from modelwire.acme.client import Acme as Acme
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
from modelwire_runtime.structured.streams import AsyncObjectStream as AsyncObjectStream, ObjectStream as ObjectStream
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

VENDORS: tuple[str, ...]
