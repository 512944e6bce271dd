# Written by modelwire-codegen from specs/runware/shared/provider_settings.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Sequence
from typing import TypedDict

from modelwire.runware.inputs.active_speaker_detection import ActiveSpeakerDetectionInput, ActiveSpeakerDetectionObject
from modelwire.runware.inputs.speech_segment import SpeechSegmentInput, SpeechSegmentObject


class SyncSettingsObject:
    """Marks a `SyncSettings` in signatures, which need no Pydantic for it."""


class SyncSettingsInput(TypedDict, total=False):
    """Settings of Sync models."""

    sync_mode: str
    """What happens when sound and clip differ in length. Commonly bounce, loop, cut_off, silence, remap."""
    mode: str
    """Mode in which the model runs."""
    emotion: str
    """Feeling that the speaker shows."""
    edit_region: str
    """Part of the head that changes. Commonly lips, face, head."""
    emotion_prompt: str
    """Feeling that the face shows, in one word. Commonly happy, sad, angry, disgusted, surprised, neutral."""
    temperature: float
    """How lively the mouth and face move."""
    active_speaker_detection: ActiveSpeakerDetectionInput | ActiveSpeakerDetectionObject | bool
    """How the speaker in the clip is found."""
    occlusion_detection: bool
    """Watches for things that cover the face."""
    occlusion_detection_enabled: bool
    """Watches for things that cover the face."""
    segments: Sequence[SpeechSegmentInput | SpeechSegmentObject]
    """Stretches of the clip, each with its own sound."""
