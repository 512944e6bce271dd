# Written by modelwire-codegen from specs/aihubmix/shared/gemini.yaml. Do not edit: change that, and run `make generate`.

from typing import Any

from pydantic import Field

from modelwire.aihubmix.inputs.gemini_tool_config import GeminiToolConfigObject
from modelwire.aihubmix.objects.gemini_calling import GeminiCalling
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class GeminiToolConfig(Object, GeminiToolConfigObject):
    """How tools may be used."""

    function_calling_config: GeminiCalling = Field(
        default=OMIT, serialization_alias="functionCallingConfig", description="How functions may be asked for."
    )
    retrieval_config: dict[str, Any] = Field(
        default=OMIT, serialization_alias="retrievalConfig", description="Where the user is and what the user speaks."
    )
    include_server_side_tool_invocations: bool = Field(
        default=OMIT,
        serialization_alias="includeServerSideToolInvocations",
        description="Tell what the service's tools did.",
    )
