# Written by modelwire-codegen from specs/runware/shared/settings.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Sequence
from typing import TypedDict

from modelwire.runware.inputs.active_speaker_detection import ActiveSpeakerDetectionInput, ActiveSpeakerDetectionObject
from modelwire.runware.inputs.source_position import SourcePositionInput, SourcePositionObject
from modelwire.runware.inputs.speech_segment import SpeechSegmentInput, SpeechSegmentObject
from modelwire.runware.inputs.video_edit import VideoEditInput, VideoEditObject


class VideoSettingsObject:
    """Marks a `VideoSettings` in signatures, which need no Pydantic for it."""


class VideoSettingsInput(TypedDict, total=False):
    """Settings of video models."""

    audio: bool
    """Makes a soundtrack along with the clip."""
    draft: bool
    """Makes a quick preview instead of the full clip."""
    prompt_upsampling: bool
    """Rewrites the prompt to say more."""
    prompt_extend: bool
    """Rewrites the prompt to say more."""
    enhance_prompt: bool
    """Rewrites the prompt to say more."""
    background_color: str
    """Colour of the background."""
    remove_background: bool
    """Takes the background away."""
    expressiveness: str
    """How lively the avatar moves. Commonly low, medium, high."""
    voice_description: str
    """What the voice should sound like."""
    voice_prompt: str
    """How the words are delivered: style, tone, pace, feeling."""
    style: str
    """Style of the result. Commonly anime, 3d_animation, clay, comic, cyberpunk."""
    thinking: bool | str | str
    """Whether and how far the model reasons before it answers. Commonly enabled, disabled, auto."""
    multi_clip: bool
    """Makes a clip of several shots."""
    sync_mode: str
    """What happens when sound and clip differ in length. Commonly bounce, cut_off, silence, remap."""
    mode: str
    """Mode in which the model runs. Commonly lips, face, head."""
    emotion: str
    """Feeling that the speaker shows. Commonly happy, sad, angry, disgusted, surprised, neutral."""
    temperature: float
    """How freely the model chooses; lower is more predictable."""
    occlusion_detection: bool
    """Watches for things that cover the face."""
    active_speaker_detection: ActiveSpeakerDetectionInput | ActiveSpeakerDetectionObject
    """How the speaker in the clip is found."""
    segments: Sequence[SpeechSegmentInput | SpeechSegmentObject]
    """Stretches of the clip, each with its own sound."""
    keyframe: int
    """Keyframe to use, by number."""
    safety_filter: bool
    """Safety filter on prompts and pictures; sources disagree which value turns it on."""
    fit: str
    """How the subject is fitted to the frame. Commonly auto, cover, contain."""
    caption: bool
    """Vendor setting caption; the vendor publishes no meaning."""
    preserve_audio: bool
    """Keeps the soundtrack of the source."""
    source_audio_sync: bool
    """Lets the sound of the source drive lips and motion."""
    turbo: bool
    """Runs faster at some cost in quality."""
    loop: bool
    """Makes the end meet the beginning."""
    hdr: bool
    """Makes the result in high dynamic range."""
    exr_export: bool
    """Also gives the result as EXR; needs HDR."""
    edit: VideoEditInput | VideoEditObject
    """How the source clip is edited."""
    source_position: SourcePositionInput | SourcePositionObject
    """Where the source clip stands in the new frame, as shares of its size."""
    quality: str
    """Quality level of the result. Commonly low, medium, high."""
    resolution: int
    """Size class of the result. Commonly 512, 1024, 1536."""
