# Written by modelwire-codegen from specs/aihubmix/shared/gemini.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Any

from pydantic import Field

from modelwire.aihubmix.inputs.gemini_tool_config import GeminiToolConfigObject
from modelwire.aihubmix.objects.gemini_calling import GeminiCalling
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import CAMEL_CASE, Object


class GeminiToolConfig(Object, GeminiToolConfigObject, alias_generator=CAMEL_CASE):
    """How tools may be used."""

    function_calling_config: GeminiCalling = Field(default=OMIT, description="How functions may be asked for.")
    retrieval_config: dict[str, Any] = Field(default=OMIT, description="Where the user is and what the user speaks.")
    include_server_side_tool_invocations: bool = Field(default=OMIT, description="Tell what the service's tools did.")
