# Written by modelwire-codegen from specs/openai/. Do not edit: change that, and run `modelwire-codegen generate`.

from typing_extensions import deprecated

import modelwire.openai.handles as handles
from modelwire_runtime.namespaces import Namespace

class Transcription(Namespace):
    gpt_transcribe: handles.gpt_transcribe.GptTranscribe

    @property
    @deprecated("deprecated, ends 2027-02-26; use gpt-transcribe")
    def gpt_4o_mini_transcribe(self) -> handles.gpt_4o_transcribe.Gpt4oTranscribe:
        """Deprecated, ends 2027-02-26; use gpt-transcribe."""
        ...

    @property
    @deprecated("deprecated, ends 2027-02-26; use gpt-transcribe")
    def gpt_4o_transcribe(self) -> handles.gpt_4o_transcribe.Gpt4oTranscribe:
        """Deprecated, ends 2027-02-26; use gpt-transcribe."""
        ...

    @property
    @deprecated("deprecated, ends 2027-02-26; use gpt-transcribe")
    def gpt_4o_transcribe_diarize(self) -> handles.gpt_4o_transcribe_diarize.Gpt4oTranscribeDiarize:
        """Deprecated, ends 2027-02-26; use gpt-transcribe."""
        ...

    @property
    @deprecated("deprecated, ends 2027-02-26; use gpt-transcribe")
    def whisper_1(self) -> handles.whisper_1.Whisper1:
        """Deprecated, ends 2027-02-26; use gpt-transcribe."""
        ...
