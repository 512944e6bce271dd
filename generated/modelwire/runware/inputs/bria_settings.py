# Written by modelwire-codegen from specs/runware/shared/provider_settings.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal, TypedDict

from modelwire.runware.inputs.bria_mask import BriaMaskInput, BriaMaskObject


class BriaSettingsObject:
    """Marks a `BriaSettings` in signatures, which need no Pydantic for it."""


class BriaSettingsInput(TypedDict, total=False):
    """Settings of Bria models."""

    medium: Literal["photography", "art"] | str
    """What the picture is made with, such as photography or paint. Known values: photography, art; others are passed
    on."""
    prompt_enhancement: bool
    """Rewrites the prompt to say more."""
    enhance_image: bool
    """Makes details richer; takes a little longer."""
    prompt_content_moderation: bool
    """Checks the prompt and refuses unsafe ones."""
    content_moderation: bool
    """Checks input and result for unsafe content."""
    ip_signal: bool
    """Warns of protected names in the prompt."""
    preserve_alpha: bool
    """Keeps the transparency of the input."""
    mode: Literal["base", "high_control", "fast"] | str
    """Mode in which the model runs. Known values: base, high_control, fast; others are passed on."""
    enhance_reference_images: bool
    """Prepares the reference pictures for better results."""
    refine_prompt: bool
    """Improves the prompt."""
    original_quality: bool
    """Keeps the size of the input."""
    force_background_detection: bool
    """Looks for the background even where the input is transparent."""
    preserve_audio: bool
    """Keeps the soundtrack of the source."""
    auto_trim: bool
    """Cuts clips that are too long instead of refusing them."""
    mask: BriaMaskInput | BriaMaskObject
    """What to mask in the clip."""
    edit: str
    """Kind of edit to make. Commonly colorize, relight, restore, blend, reseason, sketch_to_image."""
    color: str
    """Colours for the edit. Commonly contemporary color, vivid color, black and white colors, sepia vintage."""
    light_direction: str
    """Where the light comes from. Commonly front, side, bottom, top-down."""
    light_type: str
    """Kind of light. Commonly midday, blue hour light, low-angle sunlight, sunrise light, spotlight on subject, keep
    background settings, overcast light, soft overcast daylight lighting, cloud-filtered lighting, fog-diffused
    lighting, moonlight lighting, starlight lighting nighttime, soft bokeh lighting, harsh studio lighting keep
    background setting."""
    season: str
    """Season to show. Commonly spring, summer, autumn, winter."""
