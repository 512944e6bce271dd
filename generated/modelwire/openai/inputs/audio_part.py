# Written by modelwire-codegen from specs/common/chat_completions.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal, TypedDict

from typing_extensions import Required

from modelwire.openai.inputs.cache_breakpoint import CacheBreakpointInput, CacheBreakpointObject
from modelwire.openai.inputs.input_audio import InputAudioInput, InputAudioObject


class AudioPartObject:
    """Marks a `AudioPart` in signatures, which need no Pydantic for it."""


class AudioPartInput(TypedDict, total=False):
    """A sound."""

    type: Required[Literal["input_audio"]]
    """Kind of part."""
    input_audio: Required[InputAudioInput | InputAudioObject]
    """The sound."""
    prompt_cache_breakpoint: CacheBreakpointInput | CacheBreakpointObject
    """Cache the prompt up to here."""
