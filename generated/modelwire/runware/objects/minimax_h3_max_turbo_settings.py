# Written by modelwire-codegen from specs/runware/models/minimax.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal

from pydantic import Field

from modelwire.runware.inputs.minimax_h3_max_turbo_settings import MinimaxH3MaxTurboSettingsObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import CAMEL_CASE, Object


class MinimaxH3MaxTurboSettings(Object, MinimaxH3MaxTurboSettingsObject, alias_generator=CAMEL_CASE, extra="forbid"):
    """Settings of MiniMax H3 Max Turbo."""

    prompt_expansion: Literal["disabled", "balanced", "quality"] = Field(
        default=OMIT, description="How far the prompt is rewritten."
    )
