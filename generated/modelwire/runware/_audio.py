# Written by modelwire-codegen from specs/runware/. Do not edit: change that, and run `modelwire-codegen generate`.

from modelwire_runtime.tables import Table

# attribute: [id, module, class, route, endpoint, served model, result[, notice]]
TABLE = Table(r"""{
"ace_step_v1_5_base": ["runware:ace-step@v1.5-base", "ace_step_v1_5_base", "AceStepV15Base", "task", "audioInference", null, "audio"],
"ace_step_v1_5_turbo": ["runware:ace-step@v1.5-turbo", "ace_step_v1_5_turbo", "AceStepV15Turbo", "task", "audioInference", null, "audio"],
"ace_step_v1_5_xl_base": ["runware:ace-step@v1.5-xl-base", "ace_step_xl", "AceStepXl", "task", "audioInference", null, "audio"],
"ace_step_v1_5_xl_sft": ["runware:ace-step@v1.5-xl-sft", "ace_step_xl", "AceStepXl", "task", "audioInference", null, "audio"],
"ace_step_v1_5_xl_turbo": ["runware:ace-step@v1.5-xl-turbo", "ace_step_v1_5_xl_turbo", "AceStepV15XlTurbo", "task", "audioInference", null, "audio"],
"any": ["audio", "any_audio", "AnyAudio", "open_task", "audioInference", null, "audio"],
"bytedance_seed_audio_1_0": ["bytedance:seed-audio@1.0", "bytedance_seed_audio_1_0", "BytedanceSeedAudio10", "task", "audioInference", null, "audio"],
"minimax_music_2_6": ["minimax:music@2.6", "minimax_music_2_6", "MinimaxMusic26", "task", "audioInference", null, "audio"],
"minimax_music_cover": ["minimax:music@cover", "minimax_music_cover", "MinimaxMusicCover", "task", "audioInference", null, "audio"],
"mirelo_sfx_1_5": ["mirelo:1@1", "mirelo_sfx_1_5", "MireloSfx15", "task", "audioInference", null, "audio"]
}""")
