# Written by modelwire-codegen from specs/runware/shared/provider_settings.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Sequence
from typing import Literal, TypedDict

from modelwire.runware.inputs.ideogram_palette import IdeogramPaletteInput, IdeogramPaletteObject
from modelwire_runtime.media.slots import MediaInput


class IdeogramSettingsObject:
    """Marks a `IdeogramSettings` in signatures, which need no Pydantic for it."""


class IdeogramSettingsInput(TypedDict, total=False):
    """Settings of Ideogram models."""

    rendering_speed: Literal["TURBO", "DEFAULT", "QUALITY"] | str
    """Trade between speed and quality. Known values: TURBO, DEFAULT, QUALITY; others are passed on."""
    magic_prompt: Literal["AUTO", "ON", "OFF"] | str
    """Whether the prompt is rewritten to say more. Known values: AUTO, ON, OFF; others are passed on."""
    style_type: Literal["AUTO", "GENERAL", "REALISTIC", "DESIGN", "FICTION", "RENDER_3D", "ANIME"] | str
    """Kind of style. Known values: AUTO, GENERAL, REALISTIC, DESIGN, FICTION, RENDER_3D, ANIME; others are passed on."""
    style_reference_images: Sequence[MediaInput]
    """Pictures whose style to follow."""
    remix_strength: int
    """How closely the source picture is followed."""
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
    )
    """Ready-made style. Known values: 80S_ILLUSTRATION, 90S_NOSTALGIA, ABSTRACT_ORGANIC, ANALOG_NOSTALGIA, ART_BRUT,
    ART_DECO, ART_POSTER, AURA, AVANT_GARDE, BAUHAUS, BLUEPRINT, BLURRY_MOTION, BRIGHT_ART, C4D_CARTOON,
    CHILDRENS_BOOK, COLLAGE, COLORING_BOOK_I, COLORING_BOOK_II, CUBISM, DARK_AURA, DOODLE, DOUBLE_EXPOSURE,
    DRAMATIC_CINEMA, EDITORIAL, EMOTIONAL_MINIMAL, ETHEREAL_PARTY, EXPIRED_FILM, FLAT_ART, FLAT_VECTOR,
    FOREST_REVERIE, GEO_MINIMALIST, GLASS_PRISM, GOLDEN_HOUR, GRAFFITI_I, GRAFFITI_II, HALFTONE_PRINT, HIGH_CONTRAST,
    HIPPIE_ERA, ICONIC, JAPANDI_FUSION, JAZZY, LONG_EXPOSURE, MAGAZINE_EDITORIAL, MINIMAL_ILLUSTRATION, MIXED_MEDIA,
    MONOCHROME, NIGHTLIFE, OIL_PAINTING, OLD_CARTOONS, PAINT_GESTURE, POP_ART, RETRO_ETCHING, RIVIERA_POP,
    SPOTLIGHT_80S, STYLIZED_RED, SURREAL_COLLAGE, TRAVEL_POSTER, VINTAGE_GEO, VINTAGE_POSTER, WATERCOLOR, WEIRD,
    WOODBLOCK_PRINT; others are passed on."""
    style_code: str
    """Code of a style."""
    character_reference_images: Sequence[MediaInput]
    """Pictures of the figure to keep."""
    character_reference_images_mask: Sequence[MediaInput]
    """Masks of the figure in its pictures."""
    color_palette: IdeogramPaletteInput | IdeogramPaletteObject
    """Colours that the picture should use."""
