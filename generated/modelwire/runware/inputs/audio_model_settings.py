# Written by modelwire-codegen from specs/runware/shared/settings.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypedDict

from modelwire.runware.inputs.prompt_enhancement import PromptEnhancementInput, PromptEnhancementObject


class AudioModelSettingsObject:
    """Marks a `AudioModelSettings` in signatures, which need no Pydantic for it."""


class AudioModelSettingsInput(TypedDict, total=False):
    """Settings of sound and speech models."""

    lyrics: str
    """Words to sing."""
    instrumental: bool
    """Makes music without a voice."""
    lyrics_optimizer: bool
    """Writes lyrics from the prompt."""
    language_boost: str
    """Language to favour."""
    turbo: bool
    """Runs faster at some cost in quality."""
    text_normalization: bool
    """Writes numbers and abbreviations out before they are spoken."""
    bpm: int
    """Beats per minute."""
    key_scale: str
    """Key and mode of the music."""
    time_signature: int | str
    """Beats in a bar."""
    vocal_language: str
    """Language that is sung."""
    cover_conditioning_scale: float
    """Share of the steps that follow the source music."""
    repainting_start: float
    """Start of the part to redo. In s."""
    repainting_end: float
    """End of the part to redo. In s."""
    repaint_mode: str
    """How the part is redone; the vendor publishes no meaning."""
    repaint_strength: float
    """How far the redone part may depart from the source."""
    x_vector_only: bool
    """Clones from the speaker's embedding alone, without a transcript."""
    max_new_tokens: int
    """Most audio tokens that may be made; more allows longer sound. In tokens."""
    transcript: str
    """Words spoken in the reference recording."""
    cfg_interval_start: float
    """Share of the steps after which guidance starts."""
    cfg_interval_end: float
    """Share of the steps after which guidance ends."""
    normalize_loudness: bool
    """Evens the loudness out."""
    normalize: bool
    """Writes numbers out before they are spoken."""
    chunk_length: int
    """How much text is spoken as one piece."""
    min_chunk_length: int
    """Least text before a new piece is begun. In characters."""
    condition_on_previous_chunks: bool
    """Keeps the voice alike from piece to piece."""
    early_stop_threshold: float
    """Threshold at which the model stops early."""
    guidance_type: str
    """Method of guidance. Commonly apg, cfg."""
    audio_temperature: float
    """How freely the sound varies; lower is cleaner."""
    temperature: float
    """How freely the model chooses; lower is more predictable."""
    top_k: int
    """How many of the likeliest tokens the model chooses from. In tokens."""
    top_p: float
    """Share of likely tokens that the model chooses from."""
    min_p: float
    """Least probability, against the likeliest token, that a token needs."""
    repetition_penalty: float
    """How strongly repetition is held down."""
    include_prefix: bool
    """Keeps the reference recording at the start of the result."""
    latency: str
    """Trade between speed and quality. Commonly low, normal, balanced."""
    emotion: str
    """Feeling that the speaker shows. Commonly happy, sad, angry, disgusted, surprised, neutral."""
    style: str
    """Style of the result. Commonly anime, 3d_animation, clay, comic, cyberpunk."""
    prompt_enhance: PromptEnhancementInput | PromptEnhancementObject
    """How the prompt is rewritten."""
    voice_description: str
    """What the voice should sound like."""
    voice_prompt: str
    """How the words are delivered: style, tone, pace, feeling."""
    loop: bool
    """Makes the end meet the beginning."""
    start_offset: float
    """Place in the clip at which the sound begins. In s."""
