# Written by modelwire-codegen from specs/runware/. Do not edit: change that, and run `modelwire-codegen generate`.

import modelwire.runware.handles as handles
from modelwire_runtime.namespaces import Namespace

class Speech(Namespace):
    alibaba_qwen3_tts_1_7b_base: handles.alibaba_qwen3_tts_1_7b_base.AlibabaQwen3Tts17bBase
    alibaba_qwen3_tts_1_7b_customvoice: handles.alibaba_qwen3_tts_1_7b_customvoice.AlibabaQwen3Tts17bCustomvoice
    alibaba_qwen3_tts_1_7b_voicedesign: handles.alibaba_qwen3_tts_1_7b_voicedesign.AlibabaQwen3Tts17bVoicedesign
    dia2_2b: handles.dia2_2b.Dia22b
    fish_audio_s2_1_pro: handles.fish_audio_s2_1_pro.FishAudioS21Pro
    google_gemini_3_1_flash_tts: handles.google_gemini_3_1_flash_tts.GoogleGemini31FlashTts
    inworld_tts_1_5_max: handles.tuned_speech.TunedSpeech
    inworld_tts_1_5_mini: handles.tuned_speech.TunedSpeech
    inworld_tts_2: handles.inworld_tts_2.InworldTts2
    minimax_speech_2_8: handles.minimax_speech_2_8.MinimaxSpeech28
    xai_tts: handles.xai_tts.XaiTts
