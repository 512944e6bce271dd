# Written by modelwire-codegen from specs/aihubmix/. Do not edit: change that, and run `modelwire-codegen generate`.

import modelwire.aihubmix.handles as handles
from modelwire_runtime.namespaces import AsyncNamespace

class AsyncTranscription(AsyncNamespace):
    whisper_1: handles.whisper_1.AsyncWhisper1
