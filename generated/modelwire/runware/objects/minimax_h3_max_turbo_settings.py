# Written by modelwire-codegen from specs/runware/models/minimax.yaml. Do not edit: change that, and run `make generate`.

from typing import Literal

from pydantic import ConfigDict, Field

from modelwire.runware.inputs.minimax_h3_max_turbo_settings import MinimaxH3MaxTurboSettingsObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class MinimaxH3MaxTurboSettings(Object, MinimaxH3MaxTurboSettingsObject):
    """Settings of MiniMax H3 Max Turbo."""

    model_config = ConfigDict(extra="forbid")
    prompt_expansion: Literal["disabled", "balanced", "quality"] = Field(
        default=OMIT, serialization_alias="promptExpansion", description="How far the prompt is rewritten."
    )
