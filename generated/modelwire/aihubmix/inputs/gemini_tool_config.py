# Written by modelwire-codegen from specs/aihubmix/shared/gemini.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Mapping
from typing import Any, TypedDict

from modelwire.aihubmix.inputs.gemini_calling import GeminiCallingInput, GeminiCallingObject


class GeminiToolConfigObject:
    """Marks a `GeminiToolConfig` in signatures, which need no Pydantic for it."""


class GeminiToolConfigInput(TypedDict, total=False):
    """How tools may be used."""

    function_calling_config: GeminiCallingInput | GeminiCallingObject
    """How functions may be asked for."""
    retrieval_config: Mapping[str, Any]
    """Where the user is and what the user speaks."""
    include_server_side_tool_invocations: bool
    """Tell what the service's tools did."""
