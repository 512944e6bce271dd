# Written by modelwire-codegen from specs/runware/shared/provider_settings.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal

from pydantic import Field

from modelwire.runware.inputs.ideogram_settings import IdeogramSettingsObject
from modelwire.runware.objects.ideogram_palette import IdeogramPalette
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import CAMEL_CASE, MediaField, Object


class IdeogramSettings(Object, IdeogramSettingsObject, alias_generator=CAMEL_CASE):
    """Settings of Ideogram models."""

    rendering_speed: Literal["TURBO", "DEFAULT", "QUALITY"] | str = Field(
        default=OMIT, description="Trade between speed and quality."
    )
    magic_prompt: Literal["AUTO", "ON", "OFF"] | str = Field(
        default=OMIT, description="Whether the prompt is rewritten to say more."
    )
    style_type: Literal["AUTO", "GENERAL", "REALISTIC", "DESIGN", "FICTION", "RENDER_3D", "ANIME"] | str = Field(
        default=OMIT, description="Kind of style."
    )
    style_reference_images: list[MediaField] = Field(default=OMIT, description="Pictures whose style to follow.")
    remix_strength: int = Field(default=OMIT, description="How closely the source picture is followed.")
    style_preset: (
        Literal[
            "80S_ILLUSTRATION",
            "90S_NOSTALGIA",
            "ABSTRACT_ORGANIC",
            "ANALOG_NOSTALGIA",
            "ART_BRUT",
            "ART_DECO",
            "ART_POSTER",
            "AURA",
            "AVANT_GARDE",
            "BAUHAUS",
            "BLUEPRINT",
            "BLURRY_MOTION",
            "BRIGHT_ART",
            "C4D_CARTOON",
            "CHILDRENS_BOOK",
            "COLLAGE",
            "COLORING_BOOK_I",
            "COLORING_BOOK_II",
            "CUBISM",
            "DARK_AURA",
            "DOODLE",
            "DOUBLE_EXPOSURE",
            "DRAMATIC_CINEMA",
            "EDITORIAL",
            "EMOTIONAL_MINIMAL",
            "ETHEREAL_PARTY",
            "EXPIRED_FILM",
            "FLAT_ART",
            "FLAT_VECTOR",
            "FOREST_REVERIE",
            "GEO_MINIMALIST",
            "GLASS_PRISM",
            "GOLDEN_HOUR",
            "GRAFFITI_I",
            "GRAFFITI_II",
            "HALFTONE_PRINT",
            "HIGH_CONTRAST",
            "HIPPIE_ERA",
            "ICONIC",
            "JAPANDI_FUSION",
            "JAZZY",
            "LONG_EXPOSURE",
            "MAGAZINE_EDITORIAL",
            "MINIMAL_ILLUSTRATION",
            "MIXED_MEDIA",
            "MONOCHROME",
            "NIGHTLIFE",
            "OIL_PAINTING",
            "OLD_CARTOONS",
            "PAINT_GESTURE",
            "POP_ART",
            "RETRO_ETCHING",
            "RIVIERA_POP",
            "SPOTLIGHT_80S",
            "STYLIZED_RED",
            "SURREAL_COLLAGE",
            "TRAVEL_POSTER",
            "VINTAGE_GEO",
            "VINTAGE_POSTER",
            "WATERCOLOR",
            "WEIRD",
            "WOODBLOCK_PRINT",
        ]
        | str
    ) = Field(default=OMIT, description="Ready-made style.")
    style_code: str = Field(default=OMIT, description="Code of a style.")
    character_reference_images: list[MediaField] = Field(default=OMIT, description="Pictures of the figure to keep.")
    character_reference_images_mask: list[MediaField] = Field(
        default=OMIT, description="Masks of the figure in its pictures."
    )
    color_palette: IdeogramPalette = Field(default=OMIT, description="Colours that the picture should use.")
