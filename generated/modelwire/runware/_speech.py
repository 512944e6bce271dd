# Written by modelwire-codegen from specs/runware/. Do not edit: change that, and run `modelwire-codegen generate`.

from modelwire_runtime.tables import Table

# attribute: [id, module, class, route, endpoint, served model, result[, notice]]
TABLE = Table(r"""{
"alibaba_qwen3_tts_1_7b_base": ["alibaba:qwen@3-tts-1.7b-base", "alibaba_qwen3_tts_1_7b_base", "AlibabaQwen3Tts17bBase", "task", "audioInference", null, "speech"],
"alibaba_qwen3_tts_1_7b_customvoice": ["alibaba:qwen@3-tts-1.7b-customvoice", "alibaba_qwen3_tts_1_7b_customvoice", "AlibabaQwen3Tts17bCustomvoice", "task", "audioInference", null, "speech"],
"alibaba_qwen3_tts_1_7b_voicedesign": ["alibaba:qwen@3-tts-1.7b-voicedesign", "alibaba_qwen3_tts_1_7b_voicedesign", "AlibabaQwen3Tts17bVoicedesign", "task", "audioInference", null, "speech"],
"dia2_2b": ["runware:dia2@2b", "dia2_2b", "Dia22b", "task", "audioInference", null, "speech"],
"fish_audio_s2_1_pro": ["fishaudio:s2.1@pro", "fish_audio_s2_1_pro", "FishAudioS21Pro", "task", "audioInference", null, "speech"],
"google_gemini_3_1_flash_tts": ["google:gemini@3.1-flash-tts", "google_gemini_3_1_flash_tts", "GoogleGemini31FlashTts", "task", "audioInference", null, "speech"],
"inworld_tts_1_5_max": ["inworld:tts@1.5-max", "tuned_speech", "TunedSpeech", "task", "audioInference", null, "speech"],
"inworld_tts_1_5_mini": ["inworld:tts@1.5-mini", "tuned_speech", "TunedSpeech", "task", "audioInference", null, "speech"],
"inworld_tts_2": ["inworld:tts@2", "inworld_tts_2", "InworldTts2", "task", "audioInference", null, "speech"],
"minimax_speech_2_8": ["minimax:speech@2.8", "minimax_speech_2_8", "MinimaxSpeech28", "task", "audioInference", null, "speech"],
"xai_tts": ["xai:tts@0", "xai_tts", "XaiTts", "task", "audioInference", null, "speech"]
}""")
