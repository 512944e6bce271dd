# Written by modelwire-codegen from specs/runpod/. Do not edit: change that, and run `modelwire-codegen generate`.

import modelwire.runpod.handles as handles
from modelwire_runtime.namespaces import Namespace

class Speech(Namespace):
    minimax_speech_02_hd: handles.minimax_speech_02_hd.MinimaxSpeech02Hd
    resembleai_chatterbox_turbo: handles.resembleai_chatterbox_turbo.ResembleaiChatterboxTurbo
