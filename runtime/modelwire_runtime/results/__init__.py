"""Results: one class a kind of work, read leniently from what a vendor sent.

A blocking client gives `ImageResult`, `VideoResult`, `SpeechResult`, `AudioResult` and `ThreeDResult`, whose media are
`Media`; a file of no such kind is a plain `MediaResult`. An async client gives `AsyncImageResult` and so on, whose
media are `AsyncMedia`: the same names, with `await` before what may download. `TranscriptionResult`,
`EmbeddingResult`, `TextResult`, `DataResult` and the plain `Result` hold no media and are the same on both. A reply
says for which of the two a result is built; `to_async` turns a finished one of a blocking client into its async twin.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
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
else:  # a program has results of a kind or two
    from modelwire_runtime.exports import at_first_touch

    __getattr__ = at_first_touch(
        __name__,
        {
            "base": ("Result", "Timing", "Usage"),
            "reading": ("Reply", "build"),
            "data": ("Content", "DataResult"),
            "embedding": ("EmbeddingResult", "Vector"),
            "media": (
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
                "to_async",
            ),
            "text": ("Choice", "TextResult", "ToolCall"),
            "transcription": ("Segment", "TranscriptionResult", "Word"),
        },
    )

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


def __dir__() -> list[str]:
    return sorted(__all__)
