# Written by modelwire-codegen from specs/runware/. Do not edit: change that, and run `modelwire-codegen generate`.

from modelwire.runware.handles import (
    ace_step_v1_5_base as _ace_step_v1_5_base,
    ace_step_v1_5_turbo as _ace_step_v1_5_turbo,
    ace_step_v1_5_xl_turbo as _ace_step_v1_5_xl_turbo,
    ace_step_xl as _ace_step_xl,
    any_audio as _any_audio,
    bytedance_seed_audio_1_0 as _bytedance_seed_audio_1_0,
    minimax_music_2_6 as _minimax_music_2_6,
    minimax_music_cover as _minimax_music_cover,
    mirelo_sfx_1_5 as _mirelo_sfx_1_5,
)
from modelwire_runtime.namespaces import Namespace

class Audio(Namespace):
    ace_step_v1_5_base: _ace_step_v1_5_base.AceStepV15Base
    ace_step_v1_5_turbo: _ace_step_v1_5_turbo.AceStepV15Turbo
    ace_step_v1_5_xl_base: _ace_step_xl.AceStepXl
    ace_step_v1_5_xl_sft: _ace_step_xl.AceStepXl
    ace_step_v1_5_xl_turbo: _ace_step_v1_5_xl_turbo.AceStepV15XlTurbo
    any: _any_audio.AnyAudio
    bytedance_seed_audio_1_0: _bytedance_seed_audio_1_0.BytedanceSeedAudio10
    minimax_music_2_6: _minimax_music_2_6.MinimaxMusic26
    minimax_music_cover: _minimax_music_cover.MinimaxMusicCover
    mirelo_sfx_1_5: _mirelo_sfx_1_5.MireloSfx15
