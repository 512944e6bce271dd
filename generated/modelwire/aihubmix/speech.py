# Written by modelwire-codegen from specs/aihubmix/. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TYPE_CHECKING

from modelwire_runtime.namespaces import Namespace

if TYPE_CHECKING:
    import modelwire.aihubmix.handles as handles


class Speech(Namespace):
    """Models that speak a text."""

    _vendor_package = "modelwire.aihubmix"
    _name = "speech"

    if TYPE_CHECKING:
        gpt_4o_mini_tts: handles.gpt_4o_mini_tts.Gpt4oMiniTts
        tts_1: handles.tts_1.Tts1
        tts_1_hd: handles.tts_1.Tts1
