# Written by modelwire-codegen from specs/runware/. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TYPE_CHECKING

from modelwire_runtime.namespaces import Namespace

if TYPE_CHECKING:
    from modelwire.runware.handles.alibaba_qwen3_tts_1_7b_base import AlibabaQwen3Tts17bBase
    from modelwire.runware.handles.alibaba_qwen3_tts_1_7b_customvoice import AlibabaQwen3Tts17bCustomvoice
    from modelwire.runware.handles.alibaba_qwen3_tts_1_7b_voicedesign import AlibabaQwen3Tts17bVoicedesign
    from modelwire.runware.handles.dia2_2b import Dia22b
    from modelwire.runware.handles.fish_audio_s2_1_pro import FishAudioS21Pro
    from modelwire.runware.handles.google_gemini_3_1_flash_tts import GoogleGemini31FlashTts
    from modelwire.runware.handles.inworld_tts_2 import InworldTts2
    from modelwire.runware.handles.minimax_speech_2_8 import MinimaxSpeech28
    from modelwire.runware.handles.tuned_speech import TunedSpeech
    from modelwire.runware.handles.xai_tts import XaiTts


class Speech(Namespace):
    """Models that speak a text."""

    _vendor_package = "modelwire.runware"
    _name = "speech"

    if TYPE_CHECKING:
        alibaba_qwen3_tts_1_7b_base: AlibabaQwen3Tts17bBase
        alibaba_qwen3_tts_1_7b_customvoice: AlibabaQwen3Tts17bCustomvoice
        alibaba_qwen3_tts_1_7b_voicedesign: AlibabaQwen3Tts17bVoicedesign
        dia2_2b: Dia22b
        fish_audio_s2_1_pro: FishAudioS21Pro
        google_gemini_3_1_flash_tts: GoogleGemini31FlashTts
        inworld_tts_1_5_max: TunedSpeech
        inworld_tts_1_5_mini: TunedSpeech
        inworld_tts_2: InworldTts2
        minimax_speech_2_8: MinimaxSpeech28
        xai_tts: XaiTts
