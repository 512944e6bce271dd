# Written by modelwire-codegen from specs/runware/shared/provider_settings.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from pydantic import Field

from modelwire.runware.inputs.minimax_settings import MinimaxSettingsObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import CAMEL_CASE, Object


class MinimaxSettings(Object, MinimaxSettingsObject, alias_generator=CAMEL_CASE):
    """Settings of MiniMax models."""

    prompt_optimizer: bool = Field(default=OMIT, description="Improves the prompt.")
