# Written by modelwire-codegen from specs/runware/. Do not edit: change that, and run `modelwire-codegen generate`.

import modelwire.runware.handles as handles
from modelwire_runtime.namespaces import AsyncNamespace

class AsyncAudio(AsyncNamespace):
    ace_step_v1_5_base: handles.ace_step_v1_5_base.AsyncAceStepV15Base
    ace_step_v1_5_turbo: handles.ace_step_v1_5_turbo.AsyncAceStepV15Turbo
    ace_step_v1_5_xl_base: handles.ace_step_xl.AsyncAceStepXl
    ace_step_v1_5_xl_sft: handles.ace_step_xl.AsyncAceStepXl
    ace_step_v1_5_xl_turbo: handles.ace_step_v1_5_xl_turbo.AsyncAceStepV15XlTurbo
    any: handles.any_audio.AsyncAnyAudio
    bytedance_seed_audio_1_0: handles.bytedance_seed_audio_1_0.AsyncBytedanceSeedAudio10
    minimax_music_2_6: handles.minimax_music_2_6.AsyncMinimaxMusic26
    minimax_music_cover: handles.minimax_music_cover.AsyncMinimaxMusicCover
    mirelo_sfx_1_5: handles.mirelo_sfx_1_5.AsyncMireloSfx15
