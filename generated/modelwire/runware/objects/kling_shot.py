# Written by modelwire-codegen from specs/runware/shared/provider_settings.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from pydantic import Field

from modelwire.runware.inputs.kling_shot import KlingShotObject
from modelwire_runtime.params import Object


class KlingShot(Object, KlingShotObject):
    """One shot of the clip."""

    prompt: str = Field(description="What the shot shows.")
    duration: float = Field(description="Length of the shot.")
