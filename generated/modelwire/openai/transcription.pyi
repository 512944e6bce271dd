# Written by modelwire-codegen from specs/openai/. Do not edit: change that, and run `modelwire-codegen generate`.

from typing_extensions import deprecated

from modelwire.openai.handles import (
    gpt_4o_transcribe as _gpt_4o_transcribe,
    gpt_4o_transcribe_diarize as _gpt_4o_transcribe_diarize,
    gpt_transcribe as _gpt_transcribe,
    whisper_1 as _whisper_1,
)
from modelwire_runtime.namespaces import Namespace

class Transcription(Namespace):
    gpt_transcribe: _gpt_transcribe.GptTranscribe

    @property
    @deprecated("deprecated, ends 2027-02-26; use gpt-transcribe")
    def gpt_4o_mini_transcribe(self) -> _gpt_4o_transcribe.Gpt4oTranscribe:
        """Deprecated, ends 2027-02-26; use gpt-transcribe."""
        ...

    @property
    @deprecated("deprecated, ends 2027-02-26; use gpt-transcribe")
    def gpt_4o_transcribe(self) -> _gpt_4o_transcribe.Gpt4oTranscribe:
        """Deprecated, ends 2027-02-26; use gpt-transcribe."""
        ...

    @property
    @deprecated("deprecated, ends 2027-02-26; use gpt-transcribe")
    def gpt_4o_transcribe_diarize(self) -> _gpt_4o_transcribe_diarize.Gpt4oTranscribeDiarize:
        """Deprecated, ends 2027-02-26; use gpt-transcribe."""
        ...

    @property
    @deprecated("deprecated, ends 2027-02-26; use gpt-transcribe")
    def whisper_1(self) -> _whisper_1.Whisper1:
        """Deprecated, ends 2027-02-26; use gpt-transcribe."""
        ...
