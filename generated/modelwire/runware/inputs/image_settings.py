# Written by modelwire-codegen from specs/runware/shared/settings.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Sequence
from typing import TypedDict

from modelwire.runware.inputs.edit_region import EditRegionInput, EditRegionObject
from modelwire.runware.inputs.moodboard import MoodboardInput, MoodboardObject
from modelwire.runware.inputs.palette_color import PaletteColorInput, PaletteColorObject
from modelwire.runware.inputs.prompt_enhancement import PromptEnhancementInput, PromptEnhancementObject
from modelwire.runware.inputs.rgb_color import RgbColorInput, RgbColorObject
from modelwire.runware.inputs.scoring_criterion import ScoringCriterionInput, ScoringCriterionObject
from modelwire.runware.inputs.structured_prompt import StructuredPromptInput, StructuredPromptObject


class ImageSettingsObject:
    """Marks a `ImageSettings` in signatures, which need no Pydantic for it."""


class ImageSettingsInput(TypedDict, total=False):
    """Settings of picture models."""

    quality: str
    """Quality level of the result. Commonly low, medium, high."""
    background: str
    """How the background is made, transparent or not. Commonly auto, transparent, opaque."""
    style: str
    """Style of the result. Commonly anime, 3d_animation, clay, comic, cyberpunk."""
    moderation: bool | str
    """How strictly content is moderated. Commonly auto, low."""
    search: bool
    """Lets the model search the web."""
    thinking: bool | str | str
    """Whether and how far the model reasons before it answers. Commonly enabled, disabled, auto."""
    thinking_level: str
    """How much the model reasons before it answers. Commonly high, medium, low, xhigh."""
    temperature: float
    """How freely the model chooses; lower is more predictable."""
    top_p: float
    """Share of likely tokens that the model chooses from."""
    system_prompt: str
    """Standing instructions to the model."""
    sequential: bool
    """Makes a series of related pictures."""
    layers: int
    """How many layers the picture is split into."""
    true_cfg_scale: float
    """Scale of true classifier-free guidance; higher follows the prompt more."""
    rendering_speed: str
    """Trade between speed and quality. Commonly TURBO, DEFAULT, QUALITY."""
    magic_prompt: str
    """Whether the prompt is rewritten to say more. Commonly AUTO, ON, OFF."""
    auto_crop: bool
    """Crops the input by itself."""
    dilate_pixels: int
    """How far the mask is widened. In px."""
    creativity: str | int
    """How freely detail is invented. Commonly raw, low, medium, high, 0, 1."""
    background_mode: str
    """What becomes of the background. Commonly original, transparent, solid."""
    background_color: str | RgbColorInput | RgbColorObject
    """Colour of the background."""
    enhance_prompt: bool
    """Rewrites the prompt to say more."""
    scoring_prompt: str
    """What the result is scored against."""
    scoring_rubric: Sequence[ScoringCriterionInput | ScoringCriterionObject]
    """Criteria by which results are scored."""
    copyright_detection: bool
    """Checks the result for protected works."""
    preserve_input_size: bool
    """Keeps the size of the input."""
    turbo: bool
    """Runs faster at some cost in quality."""
    prompt_extend: bool
    """Rewrites the prompt to say more."""
    prompt_upsampling: bool
    """Rewrites the prompt to say more."""
    edit_regions: Sequence[Sequence[EditRegionInput | EditRegionObject]]
    """Boxes of the areas to change, in a list for each picture."""
    color_palette: Sequence[PaletteColorInput | PaletteColorObject]
    """Colours that the picture should use."""
    moodboards: Sequence[MoodboardInput | MoodboardObject]
    """Moodboards that guide the style."""
    structured_prompt: StructuredPromptInput | StructuredPromptObject
    """The prompt in parts instead of one text."""
    prompt_enhance: PromptEnhancementInput | PromptEnhancementObject
    """How the prompt is rewritten."""
    colors: Sequence[RgbColorInput | RgbColorObject]
    """Colours that the picture should use."""
