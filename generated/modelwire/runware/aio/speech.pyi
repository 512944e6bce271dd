# Written by modelwire-codegen from specs/runware/. Do not edit: change that, and run `modelwire-codegen generate`.

import modelwire.runware.handles as handles
from modelwire_runtime.namespaces import AsyncNamespace

class AsyncSpeech(AsyncNamespace):
    alibaba_qwen3_tts_1_7b_base: handles.alibaba_qwen3_tts_1_7b_base.AsyncAlibabaQwen3Tts17bBase
    alibaba_qwen3_tts_1_7b_customvoice: handles.alibaba_qwen3_tts_1_7b_customvoice.AsyncAlibabaQwen3Tts17bCustomvoice
    alibaba_qwen3_tts_1_7b_voicedesign: handles.alibaba_qwen3_tts_1_7b_voicedesign.AsyncAlibabaQwen3Tts17bVoicedesign
    dia2_2b: handles.dia2_2b.AsyncDia22b
    fish_audio_s2_1_pro: handles.fish_audio_s2_1_pro.AsyncFishAudioS21Pro
    google_gemini_3_1_flash_tts: handles.google_gemini_3_1_flash_tts.AsyncGoogleGemini31FlashTts
    inworld_tts_1_5_max: handles.tuned_speech.AsyncTunedSpeech
    inworld_tts_1_5_mini: handles.tuned_speech.AsyncTunedSpeech
    inworld_tts_2: handles.inworld_tts_2.AsyncInworldTts2
    minimax_speech_2_8: handles.minimax_speech_2_8.AsyncMinimaxSpeech28
    xai_tts: handles.xai_tts.AsyncXaiTts
