# Written by modelwire-codegen from specs/runware/. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TYPE_CHECKING

from modelwire_runtime.namespaces import AsyncNamespace

if TYPE_CHECKING:
    from modelwire.runware.handles.ace_step_v1_5_base import AsyncAceStepV15Base
    from modelwire.runware.handles.ace_step_v1_5_turbo import AsyncAceStepV15Turbo
    from modelwire.runware.handles.ace_step_v1_5_xl_turbo import AsyncAceStepV15XlTurbo
    from modelwire.runware.handles.ace_step_xl import AsyncAceStepXl
    from modelwire.runware.handles.any_audio import AsyncAnyAudio
    from modelwire.runware.handles.bytedance_seed_audio_1_0 import AsyncBytedanceSeedAudio10
    from modelwire.runware.handles.minimax_music_2_6 import AsyncMinimaxMusic26
    from modelwire.runware.handles.minimax_music_cover import AsyncMinimaxMusicCover
    from modelwire.runware.handles.mirelo_sfx_1_5 import AsyncMireloSfx15


class AsyncAudio(AsyncNamespace):
    """Models that make music and other sounds. For an async client."""

    _vendor_package = "modelwire.runware"
    _name = "audio"

    if TYPE_CHECKING:
        ace_step_v1_5_base: AsyncAceStepV15Base
        ace_step_v1_5_turbo: AsyncAceStepV15Turbo
        ace_step_v1_5_xl_base: AsyncAceStepXl
        ace_step_v1_5_xl_sft: AsyncAceStepXl
        ace_step_v1_5_xl_turbo: AsyncAceStepV15XlTurbo
        any: AsyncAnyAudio
        bytedance_seed_audio_1_0: AsyncBytedanceSeedAudio10
        minimax_music_2_6: AsyncMinimaxMusic26
        minimax_music_cover: AsyncMinimaxMusicCover
        mirelo_sfx_1_5: AsyncMireloSfx15
