# Written by modelwire-codegen from specs/aihubmix/. Do not edit: change that, and run `modelwire-codegen generate`.

from modelwire.aihubmix.handles import whisper_1 as _whisper_1
from modelwire_runtime.namespaces import AsyncNamespace

class AsyncTranscription(AsyncNamespace):
    whisper_1: _whisper_1.AsyncWhisper1
