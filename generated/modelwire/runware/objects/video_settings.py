# Written by modelwire-codegen from specs/runware/shared/settings.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from pydantic import Field

from modelwire.runware.inputs.video_settings import VideoSettingsObject
from modelwire.runware.objects.active_speaker_detection import ActiveSpeakerDetection
from modelwire.runware.objects.source_position import SourcePosition
from modelwire.runware.objects.speech_segment import SpeechSegment
from modelwire.runware.objects.video_edit import VideoEdit
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import CAMEL_CASE, Object


class VideoSettings(Object, VideoSettingsObject, alias_generator=CAMEL_CASE):
    """Settings of video models."""

    audio: bool = Field(default=OMIT, description="Makes a soundtrack along with the clip.")
    draft: bool = Field(default=OMIT, description="Makes a quick preview instead of the full clip.")
    prompt_upsampling: bool = Field(default=OMIT, description="Rewrites the prompt to say more.")
    prompt_extend: bool = Field(default=OMIT, description="Rewrites the prompt to say more.")
    enhance_prompt: bool = Field(default=OMIT, description="Rewrites the prompt to say more.")
    background_color: str = Field(default=OMIT, description="Colour of the background.")
    remove_background: bool = Field(default=OMIT, description="Takes the background away.")
    expressiveness: str = Field(default=OMIT, description="How lively the avatar moves.")
    voice_description: str = Field(default=OMIT, description="What the voice should sound like.")
    voice_prompt: str = Field(default=OMIT, description="How the words are delivered: style, tone, pace, feeling.")
    style: str = Field(default=OMIT, description="Style of the result.")
    thinking: bool | str = Field(default=OMIT, description="Whether and how far the model reasons before it answers.")
    multi_clip: bool = Field(default=OMIT, description="Makes a clip of several shots.")
    sync_mode: str = Field(default=OMIT, description="What happens when sound and clip differ in length.")
    mode: str = Field(default=OMIT, description="Mode in which the model runs.")
    emotion: str = Field(default=OMIT, description="Feeling that the speaker shows.")
    temperature: float = Field(default=OMIT, description="How freely the model chooses; lower is more predictable.")
    occlusion_detection: bool = Field(default=OMIT, description="Watches for things that cover the face.")
    active_speaker_detection: ActiveSpeakerDetection = Field(
        default=OMIT, description="How the speaker in the clip is found."
    )
    segments: list[SpeechSegment] = Field(default=OMIT, description="Stretches of the clip, each with its own sound.")
    keyframe: int = Field(default=OMIT, description="Keyframe to use, by number.")
    safety_filter: bool = Field(
        default=OMIT, description="Safety filter on prompts and pictures; sources disagree which value turns it on."
    )
    fit: str = Field(default=OMIT, description="How the subject is fitted to the frame.")
    caption: bool = Field(default=OMIT, description="Vendor setting caption; the vendor publishes no meaning.")
    preserve_audio: bool = Field(default=OMIT, description="Keeps the soundtrack of the source.")
    source_audio_sync: bool = Field(default=OMIT, description="Lets the sound of the source drive lips and motion.")
    turbo: bool = Field(default=OMIT, description="Runs faster at some cost in quality.")
    loop: bool = Field(default=OMIT, description="Makes the end meet the beginning.")
    hdr: bool = Field(default=OMIT, description="Makes the result in high dynamic range.")
    exr_export: bool = Field(default=OMIT, description="Also gives the result as EXR; needs HDR.")
    edit: VideoEdit = Field(default=OMIT, description="How the source clip is edited.")
    source_position: SourcePosition = Field(
        default=OMIT, description="Where the source clip stands in the new frame, as shares of its size."
    )
    quality: str = Field(default=OMIT, description="Quality level of the result.")
    resolution: int = Field(default=OMIT, description="Size class of the result.")
