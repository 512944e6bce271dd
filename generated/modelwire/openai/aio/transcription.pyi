# Written by modelwire-codegen from specs/openai/. Do not edit: change that, and run `modelwire-codegen generate`.

from typing_extensions import deprecated

import modelwire.openai.handles as handles
from modelwire_runtime.namespaces import AsyncNamespace

class AsyncTranscription(AsyncNamespace):
    gpt_transcribe: handles.gpt_transcribe.AsyncGptTranscribe

    @property
    @deprecated("deprecated, ends 2027-02-26; use gpt-transcribe")
    def gpt_4o_mini_transcribe(self) -> handles.gpt_4o_transcribe.AsyncGpt4oTranscribe:
        """Deprecated, ends 2027-02-26; use gpt-transcribe."""
        ...

    @property
    @deprecated("deprecated, ends 2027-02-26; use gpt-transcribe")
    def gpt_4o_transcribe(self) -> handles.gpt_4o_transcribe.AsyncGpt4oTranscribe:
        """Deprecated, ends 2027-02-26; use gpt-transcribe."""
        ...

    @property
    @deprecated("deprecated, ends 2027-02-26; use gpt-transcribe")
    def gpt_4o_transcribe_diarize(self) -> handles.gpt_4o_transcribe_diarize.AsyncGpt4oTranscribeDiarize:
        """Deprecated, ends 2027-02-26; use gpt-transcribe."""
        ...

    @property
    @deprecated("deprecated, ends 2027-02-26; use gpt-transcribe")
    def whisper_1(self) -> handles.whisper_1.AsyncWhisper1:
        """Deprecated, ends 2027-02-26; use gpt-transcribe."""
        ...
