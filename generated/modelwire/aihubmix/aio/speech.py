# Written by modelwire-codegen from specs/aihubmix/. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TYPE_CHECKING

from modelwire_runtime.namespaces import AsyncNamespace

if TYPE_CHECKING:
    import modelwire.aihubmix.handles as handles


class AsyncSpeech(AsyncNamespace):
    """Models that speak a text. For an async client."""

    _vendor_package = "modelwire.aihubmix"
    _name = "speech"

    if TYPE_CHECKING:
        gpt_4o_mini_tts: handles.gpt_4o_mini_tts.AsyncGpt4oMiniTts
        tts_1: handles.tts_1.AsyncTts1
        tts_1_hd: handles.tts_1.AsyncTts1
