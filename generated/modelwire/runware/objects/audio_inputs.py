# Written by modelwire-codegen from specs/runware/shared/inputs.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from pydantic import Field

from modelwire.runware.inputs.audio_inputs import AudioInputsObject
from modelwire.runware.objects.reference_voice import ReferenceVoice
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import CAMEL_CASE, MediaField, Object


class AudioInputs(Object, AudioInputsObject, alias_generator=CAMEL_CASE):
    """Media that a sound is made from."""

    audio: MediaField = Field(default=OMIT, description="Sound to work on.")
    audios: list[MediaField] = Field(default=OMIT, description="Sounds to work on.")
    video: MediaField = Field(default=OMIT, description="Clip to work on.")
    videos: list[MediaField] = Field(default=OMIT, description="Clips to work on.")
    reference_audios: list[MediaField] = Field(default=OMIT, description="Sounds that guide the result.")
    reference_images: list[MediaField] = Field(default=OMIT, description="Pictures that guide the result.")
    reference_voices: list[ReferenceVoice] = Field(default=OMIT, description="Voice samples to imitate.")
