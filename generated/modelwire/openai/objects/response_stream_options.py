# Written by modelwire-codegen from specs/common/responses.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from pydantic import Field

from modelwire.openai.inputs.response_stream_options import ResponseStreamOptionsObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class ResponseStreamOptions(Object, ResponseStreamOptionsObject):
    """How a response is streamed."""

    include_obfuscation: bool = Field(default=OMIT, description="Pad events so that their lengths tell nothing.")
