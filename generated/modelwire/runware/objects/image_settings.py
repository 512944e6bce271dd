# Written by modelwire-codegen from specs/runware/shared/settings.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from pydantic import Field

from modelwire.runware.inputs.image_settings import ImageSettingsObject
from modelwire.runware.objects.edit_region import EditRegion
from modelwire.runware.objects.moodboard import Moodboard
from modelwire.runware.objects.palette_color import PaletteColor
from modelwire.runware.objects.prompt_enhancement import PromptEnhancement
from modelwire.runware.objects.rgb_color import RgbColor
from modelwire.runware.objects.scoring_criterion import ScoringCriterion
from modelwire.runware.objects.structured_prompt import StructuredPrompt
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import CAMEL_CASE, Object


class ImageSettings(Object, ImageSettingsObject, alias_generator=CAMEL_CASE):
    """Settings of picture models."""

    quality: str = Field(default=OMIT, description="Quality level of the result.")
    background: str = Field(default=OMIT, description="How the background is made, transparent or not.")
    style: str = Field(default=OMIT, description="Style of the result.")
    moderation: bool | str = Field(default=OMIT, description="How strictly content is moderated.")
    search: bool = Field(default=OMIT, description="Lets the model search the web.")
    thinking: bool | str = Field(default=OMIT, description="Whether and how far the model reasons before it answers.")
    thinking_level: str = Field(default=OMIT, description="How much the model reasons before it answers.")
    temperature: float = Field(default=OMIT, description="How freely the model chooses; lower is more predictable.")
    top_p: float = Field(default=OMIT, description="Share of likely tokens that the model chooses from.")
    system_prompt: str = Field(default=OMIT, description="Standing instructions to the model.")
    sequential: bool = Field(default=OMIT, description="Makes a series of related pictures.")
    layers: int = Field(default=OMIT, description="How many layers the picture is split into.")
    true_cfg_scale: float = Field(
        default=OMIT,
        serialization_alias="trueCFGScale",
        description="Scale of true classifier-free guidance; higher follows the prompt more.",
    )
    rendering_speed: str = Field(default=OMIT, description="Trade between speed and quality.")
    magic_prompt: str = Field(default=OMIT, description="Whether the prompt is rewritten to say more.")
    auto_crop: bool = Field(default=OMIT, description="Crops the input by itself.")
    dilate_pixels: int = Field(default=OMIT, description="How far the mask is widened.")
    creativity: str | int = Field(default=OMIT, description="How freely detail is invented.")
    background_mode: str = Field(default=OMIT, description="What becomes of the background.")
    background_color: str | RgbColor = Field(default=OMIT, description="Colour of the background.")
    enhance_prompt: bool = Field(default=OMIT, description="Rewrites the prompt to say more.")
    scoring_prompt: str = Field(default=OMIT, description="What the result is scored against.")
    scoring_rubric: list[ScoringCriterion] = Field(default=OMIT, description="Criteria by which results are scored.")
    copyright_detection: bool = Field(default=OMIT, description="Checks the result for protected works.")
    preserve_input_size: bool = Field(default=OMIT, description="Keeps the size of the input.")
    turbo: bool = Field(default=OMIT, description="Runs faster at some cost in quality.")
    prompt_extend: bool = Field(default=OMIT, description="Rewrites the prompt to say more.")
    prompt_upsampling: bool = Field(default=OMIT, description="Rewrites the prompt to say more.")
    edit_regions: list[list[EditRegion]] = Field(
        default=OMIT, description="Boxes of the areas to change, in a list for each picture."
    )
    color_palette: list[PaletteColor] = Field(default=OMIT, description="Colours that the picture should use.")
    moodboards: list[Moodboard] = Field(default=OMIT, description="Moodboards that guide the style.")
    structured_prompt: StructuredPrompt = Field(default=OMIT, description="The prompt in parts instead of one text.")
    prompt_enhance: PromptEnhancement = Field(default=OMIT, description="How the prompt is rewritten.")
    colors: list[RgbColor] = Field(default=OMIT, description="Colours that the picture should use.")
