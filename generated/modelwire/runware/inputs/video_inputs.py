# Written by modelwire-codegen from specs/runware/shared/inputs.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Sequence
from typing import TypedDict

from modelwire.runware.inputs.clip_reference import ClipReferenceInput, ClipReferenceObject
from modelwire.runware.inputs.frame_image import FrameImageInput, FrameImageObject
from modelwire.runware.inputs.named_audio import NamedAudioInput, NamedAudioObject
from modelwire.runware.inputs.named_speech import NamedSpeechInput, NamedSpeechObject
from modelwire.runware.inputs.subject_reference import SubjectReferenceInput, SubjectReferenceObject
from modelwire.runware.inputs.video_element import VideoElementInput, VideoElementObject
from modelwire_runtime.media.slots import MediaInput


class VideoInputsObject:
    """Marks a `VideoInputs` in signatures, which need no Pydantic for it."""


class VideoInputsInput(TypedDict, total=False):
    """Media that a clip is made from."""

    image: MediaInput
    """Picture to work on."""
    images: Sequence[MediaInput]
    """Pictures to work on."""
    frame_images: Sequence[MediaInput | FrameImageInput | FrameImageObject]
    """Pictures that given frames must show."""
    reference_images: Sequence[MediaInput | SubjectReferenceInput | SubjectReferenceObject]
    """Pictures that guide the result."""
    reference_videos: Sequence[MediaInput | ClipReferenceInput | ClipReferenceObject]
    """Clips that guide the result."""
    reference_audios: Sequence[MediaInput]
    """Sounds that guide the result."""
    reference_voices: Sequence[MediaInput]
    """Voice samples to imitate."""
    video: MediaInput
    """Clip to work on."""
    audio: MediaInput | Sequence[NamedAudioInput | NamedAudioObject]
    """Sound to work on."""
    audios: Sequence[MediaInput]
    """Sounds to work on."""
    speech: Sequence[NamedSpeechInput | NamedSpeechObject]
    """Speech to be heard in the clip."""
    mask: MediaInput
    """Mask picture that marks the part to work on."""
    frame: str
    """Picture of a frame of the clip."""
    draft_id: str
    """Identifier of an earlier draft."""
    video_id: str
    """Identifier of an earlier clip at its provider."""
    avatar: str
    """Identifier of the avatar that speaks."""
    background: str
    """Background to place behind the subject."""
    elements: Sequence[VideoElementInput | VideoElementObject]
    """Recurring subjects that the clip shows."""
    documents: Sequence[MediaInput]
    """Documents to take into account."""
    urls: Sequence[str]
    """Public web pages to take into account."""
    draft_cache: str
    """Draft bundle from which to make the full clip."""
