# Written by modelwire-codegen from specs/runware/shared/inputs.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from pydantic import Field

from modelwire.runware.inputs.video_inputs import VideoInputsObject
from modelwire.runware.objects.clip_reference import ClipReference
from modelwire.runware.objects.frame_image import FrameImage
from modelwire.runware.objects.named_audio import NamedAudio
from modelwire.runware.objects.named_speech import NamedSpeech
from modelwire.runware.objects.subject_reference import SubjectReference
from modelwire.runware.objects.video_element import VideoElement
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import CAMEL_CASE, MediaField, Object


class VideoInputs(Object, VideoInputsObject, alias_generator=CAMEL_CASE):
    """Media that a clip is made from."""

    image: MediaField = Field(default=OMIT, description="Picture to work on.")
    images: list[MediaField] = Field(default=OMIT, description="Pictures to work on.")
    frame_images: list[MediaField | FrameImage] = Field(
        default=OMIT, description="Pictures that given frames must show."
    )
    reference_images: list[MediaField | SubjectReference] = Field(
        default=OMIT, description="Pictures that guide the result."
    )
    reference_videos: list[MediaField | ClipReference] = Field(default=OMIT, description="Clips that guide the result.")
    reference_audios: list[MediaField] = Field(default=OMIT, description="Sounds that guide the result.")
    reference_voices: list[MediaField] = Field(default=OMIT, description="Voice samples to imitate.")
    video: MediaField = Field(default=OMIT, description="Clip to work on.")
    audio: MediaField | list[NamedAudio] = Field(default=OMIT, description="Sound to work on.")
    audios: list[MediaField] = Field(default=OMIT, description="Sounds to work on.")
    speech: list[NamedSpeech] = Field(default=OMIT, description="Speech to be heard in the clip.")
    mask: MediaField = Field(default=OMIT, description="Mask picture that marks the part to work on.")
    frame: str = Field(default=OMIT, description="Picture of a frame of the clip.")
    draft_id: str = Field(default=OMIT, description="Identifier of an earlier draft.")
    video_id: str = Field(default=OMIT, description="Identifier of an earlier clip at its provider.")
    avatar: str = Field(default=OMIT, description="Identifier of the avatar that speaks.")
    background: str = Field(default=OMIT, description="Background to place behind the subject.")
    elements: list[VideoElement] = Field(default=OMIT, description="Recurring subjects that the clip shows.")
    documents: list[MediaField] = Field(default=OMIT, description="Documents to take into account.")
    urls: list[str] = Field(default=OMIT, description="Public web pages to take into account.")
    draft_cache: str = Field(default=OMIT, description="Draft bundle from which to make the full clip.")
