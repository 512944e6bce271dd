# Written by modelwire-codegen from specs/runware/. Do not edit: change that, and run `modelwire-codegen generate`.

from modelwire.runware.handles import (
    alibaba_qwen3_tts_1_7b_base as _alibaba_qwen3_tts_1_7b_base,
    alibaba_qwen3_tts_1_7b_customvoice as _alibaba_qwen3_tts_1_7b_customvoice,
    alibaba_qwen3_tts_1_7b_voicedesign as _alibaba_qwen3_tts_1_7b_voicedesign,
    dia2_2b as _dia2_2b,
    fish_audio_s2_1_pro as _fish_audio_s2_1_pro,
    google_gemini_3_1_flash_tts as _google_gemini_3_1_flash_tts,
    inworld_tts_2 as _inworld_tts_2,
    minimax_speech_2_8 as _minimax_speech_2_8,
    tuned_speech as _tuned_speech,
    xai_tts as _xai_tts,
)
from modelwire_runtime.namespaces import Namespace

class Speech(Namespace):
    alibaba_qwen3_tts_1_7b_base: _alibaba_qwen3_tts_1_7b_base.AlibabaQwen3Tts17bBase
    alibaba_qwen3_tts_1_7b_customvoice: _alibaba_qwen3_tts_1_7b_customvoice.AlibabaQwen3Tts17bCustomvoice
    alibaba_qwen3_tts_1_7b_voicedesign: _alibaba_qwen3_tts_1_7b_voicedesign.AlibabaQwen3Tts17bVoicedesign
    dia2_2b: _dia2_2b.Dia22b
    fish_audio_s2_1_pro: _fish_audio_s2_1_pro.FishAudioS21Pro
    google_gemini_3_1_flash_tts: _google_gemini_3_1_flash_tts.GoogleGemini31FlashTts
    inworld_tts_1_5_max: _tuned_speech.TunedSpeech
    inworld_tts_1_5_mini: _tuned_speech.TunedSpeech
    inworld_tts_2: _inworld_tts_2.InworldTts2
    minimax_speech_2_8: _minimax_speech_2_8.MinimaxSpeech28
    xai_tts: _xai_tts.XaiTts
