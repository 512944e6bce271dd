# Written by modelwire-codegen from specs/runware/. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TYPE_CHECKING

from modelwire_runtime.namespaces import Namespace

if TYPE_CHECKING:
    from modelwire.runware.handles.ace_step_v1_5_base import AceStepV15Base
    from modelwire.runware.handles.ace_step_v1_5_turbo import AceStepV15Turbo
    from modelwire.runware.handles.ace_step_v1_5_xl_turbo import AceStepV15XlTurbo
    from modelwire.runware.handles.ace_step_xl import AceStepXl
    from modelwire.runware.handles.any_audio import AnyAudio
    from modelwire.runware.handles.bytedance_seed_audio_1_0 import BytedanceSeedAudio10
    from modelwire.runware.handles.minimax_music_2_6 import MinimaxMusic26
    from modelwire.runware.handles.minimax_music_cover import MinimaxMusicCover
    from modelwire.runware.handles.mirelo_sfx_1_5 import MireloSfx15


class Audio(Namespace):
    """Models that make music and other sounds."""

    _vendor_package = "modelwire.runware"
    _name = "audio"

    if TYPE_CHECKING:
        ace_step_v1_5_base: AceStepV15Base
        ace_step_v1_5_turbo: AceStepV15Turbo
        ace_step_v1_5_xl_base: AceStepXl
        ace_step_v1_5_xl_sft: AceStepXl
        ace_step_v1_5_xl_turbo: AceStepV15XlTurbo
        any: AnyAudio
        bytedance_seed_audio_1_0: BytedanceSeedAudio10
        minimax_music_2_6: MinimaxMusic26
        minimax_music_cover: MinimaxMusicCover
        mirelo_sfx_1_5: MireloSfx15
