# Written by modelwire-codegen from specs/openai/. Do not edit: change that, and run `modelwire-codegen generate`.

from modelwire_runtime.tables import Table

# attribute: [id, module, class, route, endpoint, served model, result[, notice]]
TABLE = Table(r"""{
"gpt_4o_mini_transcribe": ["gpt-4o-mini-transcribe", "gpt_4o_transcribe", "Gpt4oTranscribe", "transcription", "transcriptions", null, "transcription", "deprecated, ends 2027-02-26; use gpt-transcribe"],
"gpt_4o_transcribe": ["gpt-4o-transcribe", "gpt_4o_transcribe", "Gpt4oTranscribe", "transcription", "transcriptions", null, "transcription", "deprecated, ends 2027-02-26; use gpt-transcribe"],
"gpt_4o_transcribe_diarize": ["gpt-4o-transcribe-diarize", "gpt_4o_transcribe_diarize", "Gpt4oTranscribeDiarize", "transcription", "transcriptions", null, "transcription", "deprecated, ends 2027-02-26; use gpt-transcribe"],
"gpt_transcribe": ["gpt-transcribe", "gpt_transcribe", "GptTranscribe", "transcription", "transcriptions", null, "transcription"],
"whisper_1": ["whisper-1", "whisper_1", "Whisper1", "whole_transcription", "transcriptions", null, "transcription", "deprecated, ends 2027-02-26; use gpt-transcribe"]
}""")
