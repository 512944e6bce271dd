# Written by modelwire-codegen from __init__.py. Do not edit: change that, and run `modelwire-codegen stubs`.
from modelwire_runtime.results.base import Result, Timing, Usage
from modelwire_runtime.results.data import Content, DataResult
from modelwire_runtime.results.embedding import EmbeddingResult, Vector
from modelwire_runtime.results.media import (
    AsyncAudioResult,
    AsyncImageResult,
    AsyncMediaResult,
    AsyncSpeechResult,
    AsyncThreeDResult,
    AsyncVideoResult,
    AudioResult,
    ImageResult,
    MediaResult,
    SpeechResult,
    ThreeDResult,
    VideoResult,
    to_async,
)
from modelwire_runtime.results.reading import Reply, build
from modelwire_runtime.results.text import Choice, TextResult, ToolCall
from modelwire_runtime.results.transcription import Segment, TranscriptionResult, Word

__all__ = [
    "AsyncAudioResult",
    "AsyncImageResult",
    "AsyncMediaResult",
    "AsyncSpeechResult",
    "AsyncThreeDResult",
    "AsyncVideoResult",
    "AudioResult",
    "Choice",
    "Content",
    "DataResult",
    "EmbeddingResult",
    "ImageResult",
    "MediaResult",
    "Reply",
    "Result",
    "Segment",
    "SpeechResult",
    "TextResult",
    "ThreeDResult",
    "Timing",
    "ToolCall",
    "TranscriptionResult",
    "Usage",
    "Vector",
    "VideoResult",
    "Word",
    "build",
    "to_async",
]
