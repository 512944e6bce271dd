# Written by modelwire-codegen from specs/runware/. Do not edit: change that, and run `modelwire-codegen generate`.

import modelwire.runware.handles as handles
from modelwire_runtime.namespaces import Namespace

class Audio(Namespace):
    ace_step_v1_5_base: handles.ace_step_v1_5_base.AceStepV15Base
    ace_step_v1_5_turbo: handles.ace_step_v1_5_turbo.AceStepV15Turbo
    ace_step_v1_5_xl_base: handles.ace_step_xl.AceStepXl
    ace_step_v1_5_xl_sft: handles.ace_step_xl.AceStepXl
    ace_step_v1_5_xl_turbo: handles.ace_step_v1_5_xl_turbo.AceStepV15XlTurbo
    any: handles.any_audio.AnyAudio
    bytedance_seed_audio_1_0: handles.bytedance_seed_audio_1_0.BytedanceSeedAudio10
    minimax_music_2_6: handles.minimax_music_2_6.MinimaxMusic26
    minimax_music_cover: handles.minimax_music_cover.MinimaxMusicCover
    mirelo_sfx_1_5: handles.mirelo_sfx_1_5.MireloSfx15
