# Written by modelwire-codegen from specs/aihubmix/. Do not edit: change that, and run `modelwire-codegen generate`.

import modelwire.aihubmix.handles as handles
from modelwire_runtime.namespaces import Namespace

class Transcription(Namespace):
    whisper_1: handles.whisper_1.Whisper1
