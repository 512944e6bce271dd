# Written by modelwire-codegen from specs/runware/models/operations.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from pydantic import Field

from modelwire.runware.inputs.masking_settings import MaskingSettingsObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import CAMEL_CASE, Object


class MaskingSettings(Object, MaskingSettingsObject, alias_generator=CAMEL_CASE):
    """How things are found and masked."""

    confidence: float = Field(default=OMIT, description="Least confidence that a detection needs.")
    max_detections: float = Field(default=OMIT, description="Most things to find.")
    mask_padding: float = Field(default=OMIT, description="Margin around each found area.")
    mask_blur: float = Field(default=OMIT, description="How softly the mask fades at its edge.")
