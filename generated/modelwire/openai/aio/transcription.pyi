# Written by modelwire-codegen from specs/openai/. Do not edit: change that, and run `modelwire-codegen generate`.

from typing_extensions import deprecated

from modelwire.openai.handles import (
    gpt_4o_transcribe as _gpt_4o_transcribe,
    gpt_4o_transcribe_diarize as _gpt_4o_transcribe_diarize,
    gpt_transcribe as _gpt_transcribe,
    whisper_1 as _whisper_1,
)
from modelwire_runtime.namespaces import AsyncNamespace

class AsyncTranscription(AsyncNamespace):
    gpt_transcribe: _gpt_transcribe.AsyncGptTranscribe

    @property
    @deprecated("deprecated, ends 2027-02-26; use gpt-transcribe")
    def gpt_4o_mini_transcribe(self) -> _gpt_4o_transcribe.AsyncGpt4oTranscribe:
        """Deprecated, ends 2027-02-26; use gpt-transcribe."""
        ...

    @property
    @deprecated("deprecated, ends 2027-02-26; use gpt-transcribe")
    def gpt_4o_transcribe(self) -> _gpt_4o_transcribe.AsyncGpt4oTranscribe:
        """Deprecated, ends 2027-02-26; use gpt-transcribe."""
        ...

    @property
    @deprecated("deprecated, ends 2027-02-26; use gpt-transcribe")
    def gpt_4o_transcribe_diarize(self) -> _gpt_4o_transcribe_diarize.AsyncGpt4oTranscribeDiarize:
        """Deprecated, ends 2027-02-26; use gpt-transcribe."""
        ...

    @property
    @deprecated("deprecated, ends 2027-02-26; use gpt-transcribe")
    def whisper_1(self) -> _whisper_1.AsyncWhisper1:
        """Deprecated, ends 2027-02-26; use gpt-transcribe."""
        ...
