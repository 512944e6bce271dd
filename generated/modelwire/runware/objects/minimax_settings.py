# Written by modelwire-codegen from specs/runware/shared/provider_settings.yaml. Do not edit: change that, and run `make generate`.

from pydantic import Field

from modelwire.runware.inputs.minimax_settings import MinimaxSettingsObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class MinimaxSettings(Object, MinimaxSettingsObject):
    """Settings of MiniMax models."""

    prompt_optimizer: bool = Field(
        default=OMIT, serialization_alias="promptOptimizer", description="Improves the prompt."
    )
