# Written by modelwire-codegen from specs/runware/shared/provider_settings.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from pydantic import Field

from modelwire.runware.inputs.sync_settings import SyncSettingsObject
from modelwire.runware.objects.active_speaker_detection import ActiveSpeakerDetection
from modelwire.runware.objects.speech_segment import SpeechSegment
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import CAMEL_CASE, Object


class SyncSettings(Object, SyncSettingsObject, alias_generator=CAMEL_CASE):
    """Settings of Sync models."""

    sync_mode: str = Field(default=OMIT, description="What happens when sound and clip differ in length.")
    mode: str = Field(default=OMIT, description="Mode in which the model runs.")
    emotion: str = Field(default=OMIT, description="Feeling that the speaker shows.")
    edit_region: str = Field(default=OMIT, description="Part of the head that changes.")
    emotion_prompt: str = Field(default=OMIT, description="Feeling that the face shows, in one word.")
    temperature: float = Field(default=OMIT, description="How lively the mouth and face move.")
    active_speaker_detection: ActiveSpeakerDetection | bool = Field(
        default=OMIT, description="How the speaker in the clip is found."
    )
    occlusion_detection: bool = Field(default=OMIT, description="Watches for things that cover the face.")
    occlusion_detection_enabled: bool = Field(default=OMIT, description="Watches for things that cover the face.")
    segments: list[SpeechSegment] = Field(default=OMIT, description="Stretches of the clip, each with its own sound.")
