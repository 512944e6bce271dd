# Written by modelwire-codegen from specs/runware/shared/settings.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from pydantic import Field

from modelwire.runware.inputs.audio_model_settings import AudioModelSettingsObject
from modelwire.runware.objects.prompt_enhancement import PromptEnhancement
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import CAMEL_CASE, Object


class AudioModelSettings(Object, AudioModelSettingsObject, alias_generator=CAMEL_CASE):
    """Settings of sound and speech models."""

    lyrics: str = Field(default=OMIT, description="Words to sing.")
    instrumental: bool = Field(default=OMIT, description="Makes music without a voice.")
    lyrics_optimizer: bool = Field(default=OMIT, description="Writes lyrics from the prompt.")
    language_boost: str = Field(default=OMIT, description="Language to favour.")
    turbo: bool = Field(default=OMIT, description="Runs faster at some cost in quality.")
    text_normalization: bool = Field(
        default=OMIT, description="Writes numbers and abbreviations out before they are spoken."
    )
    bpm: int = Field(default=OMIT, description="Beats per minute.")
    key_scale: str = Field(default=OMIT, description="Key and mode of the music.")
    time_signature: int | str = Field(default=OMIT, description="Beats in a bar.")
    vocal_language: str = Field(default=OMIT, description="Language that is sung.")
    cover_conditioning_scale: float = Field(
        default=OMIT, description="Share of the steps that follow the source music."
    )
    repainting_start: float = Field(default=OMIT, description="Start of the part to redo.")
    repainting_end: float = Field(default=OMIT, description="End of the part to redo.")
    repaint_mode: str = Field(default=OMIT, description="How the part is redone; the vendor publishes no meaning.")
    repaint_strength: float = Field(default=OMIT, description="How far the redone part may depart from the source.")
    x_vector_only: bool = Field(
        default=OMIT, description="Clones from the speaker's embedding alone, without a transcript."
    )
    max_new_tokens: int = Field(
        default=OMIT, description="Most audio tokens that may be made; more allows longer sound."
    )
    transcript: str = Field(default=OMIT, description="Words spoken in the reference recording.")
    cfg_interval_start: float = Field(default=OMIT, description="Share of the steps after which guidance starts.")
    cfg_interval_end: float = Field(default=OMIT, description="Share of the steps after which guidance ends.")
    normalize_loudness: bool = Field(default=OMIT, description="Evens the loudness out.")
    normalize: bool = Field(default=OMIT, description="Writes numbers out before they are spoken.")
    chunk_length: int = Field(default=OMIT, description="How much text is spoken as one piece.")
    min_chunk_length: int = Field(default=OMIT, description="Least text before a new piece is begun.")
    condition_on_previous_chunks: bool = Field(default=OMIT, description="Keeps the voice alike from piece to piece.")
    early_stop_threshold: float = Field(default=OMIT, description="Threshold at which the model stops early.")
    guidance_type: str = Field(default=OMIT, description="Method of guidance.")
    audio_temperature: float = Field(default=OMIT, description="How freely the sound varies; lower is cleaner.")
    temperature: float = Field(default=OMIT, description="How freely the model chooses; lower is more predictable.")
    top_k: int = Field(default=OMIT, description="How many of the likeliest tokens the model chooses from.")
    top_p: float = Field(default=OMIT, description="Share of likely tokens that the model chooses from.")
    min_p: float = Field(
        default=OMIT, description="Least probability, against the likeliest token, that a token needs."
    )
    repetition_penalty: float = Field(default=OMIT, description="How strongly repetition is held down.")
    include_prefix: bool = Field(default=OMIT, description="Keeps the reference recording at the start of the result.")
    latency: str = Field(default=OMIT, description="Trade between speed and quality.")
    emotion: str = Field(default=OMIT, description="Feeling that the speaker shows.")
    style: str = Field(default=OMIT, description="Style of the result.")
    prompt_enhance: PromptEnhancement = Field(default=OMIT, description="How the prompt is rewritten.")
    voice_description: str = Field(default=OMIT, description="What the voice should sound like.")
    voice_prompt: str = Field(default=OMIT, description="How the words are delivered: style, tone, pace, feeling.")
    loop: bool = Field(default=OMIT, description="Makes the end meet the beginning.")
    start_offset: float = Field(default=OMIT, description="Place in the clip at which the sound begins.")
