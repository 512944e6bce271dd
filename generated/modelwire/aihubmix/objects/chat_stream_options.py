# Written by modelwire-codegen from specs/common/chat_completions.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from pydantic import Field

from modelwire.aihubmix.inputs.chat_stream_options import ChatStreamOptionsObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class ChatStreamOptions(Object, ChatStreamOptionsObject):
    """How a completion is streamed."""

    include_usage: bool = Field(default=OMIT, description="Tell token counts at the end; asked for by default.")
    include_obfuscation: bool = Field(default=OMIT, description="Pad chunks so that their lengths tell nothing.")
