# Written by modelwire-codegen from specs/runpod/. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TYPE_CHECKING

from modelwire_runtime.namespaces import Namespace

if TYPE_CHECKING:
    import modelwire.runpod.handles as handles


class Speech(Namespace):
    """Models that speak a text."""

    _vendor_package = "modelwire.runpod"
    _name = "speech"

    if TYPE_CHECKING:
        minimax_speech_02_hd: handles.minimax_speech_02_hd.MinimaxSpeech02Hd
        resembleai_chatterbox_turbo: handles.resembleai_chatterbox_turbo.ResembleaiChatterboxTurbo
