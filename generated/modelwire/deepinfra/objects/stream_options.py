# Written by modelwire-codegen from specs/deepinfra/shared/chat.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from pydantic import Field

from modelwire.deepinfra.inputs.stream_options import StreamOptionsObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class StreamOptions(Object, StreamOptionsObject):
    """What a stream tells besides the answer."""

    include_usage: bool = Field(default=OMIT, description="Tell the token counts at the end.")
    continuous_usage_stats: bool = Field(default=OMIT, description="Tell the token counts with every piece.")
