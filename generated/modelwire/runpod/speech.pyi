# Written by modelwire-codegen from specs/runpod/. Do not edit: change that, and run `modelwire-codegen generate`.

from modelwire.runpod.handles import (
    minimax_speech_02_hd as _minimax_speech_02_hd,
    resembleai_chatterbox_turbo as _resembleai_chatterbox_turbo,
)
from modelwire_runtime.namespaces import Namespace

class Speech(Namespace):
    minimax_speech_02_hd: _minimax_speech_02_hd.MinimaxSpeech02Hd
    resembleai_chatterbox_turbo: _resembleai_chatterbox_turbo.ResembleaiChatterboxTurbo
