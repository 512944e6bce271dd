# Written by modelwire-codegen from specs/common/chat_completions.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal

from pydantic import Field

from modelwire.openai.inputs.audio_part import AudioPartObject
from modelwire.openai.objects.cache_breakpoint import CacheBreakpoint
from modelwire.openai.objects.input_audio import InputAudio
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class AudioPart(Object, AudioPartObject):
    """A sound."""

    type: Literal["input_audio"] = Field(description="Kind of part.")
    input_audio: InputAudio = Field(description="The sound.")
    prompt_cache_breakpoint: CacheBreakpoint = Field(default=OMIT, description="Cache the prompt up to here.")
