# Written by modelwire-codegen from specs/runware/shared/settings.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from pydantic import Field

from modelwire.runware.inputs.stage_sampling import StageSamplingObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import CAMEL_CASE, Object


class StageSampling(Object, StageSamplingObject, alias_generator=CAMEL_CASE):
    """Sampling of one stage of the model."""

    guidance_strength: float = Field(default=OMIT, description="How closely the stage follows the picture.")
    guidance_rescale: float = Field(default=OMIT, description="How far guidance is scaled back.")
    steps: int = Field(default=OMIT, description="Sampling steps of the shape stage.")
    rescale_t: float = Field(default=OMIT, description="Rescaling of the stage's time steps.")
