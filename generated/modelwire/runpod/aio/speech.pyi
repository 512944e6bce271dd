# Written by modelwire-codegen from specs/runpod/. Do not edit: change that, and run `modelwire-codegen generate`.

import modelwire.runpod.handles as handles
from modelwire_runtime.namespaces import AsyncNamespace

class AsyncSpeech(AsyncNamespace):
    minimax_speech_02_hd: handles.minimax_speech_02_hd.AsyncMinimaxSpeech02Hd
    resembleai_chatterbox_turbo: handles.resembleai_chatterbox_turbo.AsyncResembleaiChatterboxTurbo
