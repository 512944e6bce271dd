# Written by modelwire-codegen from specs/runware/. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TYPE_CHECKING

from modelwire_runtime.namespaces import AsyncNamespace

if TYPE_CHECKING:
    from modelwire.runware.handles.alibaba_qwen3_tts_1_7b_base import AsyncAlibabaQwen3Tts17bBase
    from modelwire.runware.handles.alibaba_qwen3_tts_1_7b_customvoice import AsyncAlibabaQwen3Tts17bCustomvoice
    from modelwire.runware.handles.alibaba_qwen3_tts_1_7b_voicedesign import AsyncAlibabaQwen3Tts17bVoicedesign
    from modelwire.runware.handles.dia2_2b import AsyncDia22b
    from modelwire.runware.handles.fish_audio_s2_1_pro import AsyncFishAudioS21Pro
    from modelwire.runware.handles.google_gemini_3_1_flash_tts import AsyncGoogleGemini31FlashTts
    from modelwire.runware.handles.inworld_tts_2 import AsyncInworldTts2
    from modelwire.runware.handles.minimax_speech_2_8 import AsyncMinimaxSpeech28
    from modelwire.runware.handles.tuned_speech import AsyncTunedSpeech
    from modelwire.runware.handles.xai_tts import AsyncXaiTts


class AsyncSpeech(AsyncNamespace):
    """Models that speak a text. For an async client."""

    _vendor_package = "modelwire.runware"
    _name = "speech"

    if TYPE_CHECKING:
        alibaba_qwen3_tts_1_7b_base: AsyncAlibabaQwen3Tts17bBase
        alibaba_qwen3_tts_1_7b_customvoice: AsyncAlibabaQwen3Tts17bCustomvoice
        alibaba_qwen3_tts_1_7b_voicedesign: AsyncAlibabaQwen3Tts17bVoicedesign
        dia2_2b: AsyncDia22b
        fish_audio_s2_1_pro: AsyncFishAudioS21Pro
        google_gemini_3_1_flash_tts: AsyncGoogleGemini31FlashTts
        inworld_tts_1_5_max: AsyncTunedSpeech
        inworld_tts_1_5_mini: AsyncTunedSpeech
        inworld_tts_2: AsyncInworldTts2
        minimax_speech_2_8: AsyncMinimaxSpeech28
        xai_tts: AsyncXaiTts
