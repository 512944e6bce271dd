# Written by modelwire-codegen from specs/acme/models/all.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import ClassVar

from pydantic import Field

from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import CAMEL_CASE, Params
from modelwire_runtime.results.media import AsyncImageResult, ImageResult


class KlassParams(Params[ImageResult, AsyncImageResult], alias_generator=CAMEL_CASE):
    """One: Draws."""

    model_id: ClassVar[str] = "acme/class-2"
    __docs__: ClassVar[str] = "https://docs.acme.test"
    class_: str = Field(description="A word of Python.")
    str_: str = Field(description="A built-in type.")
    prompt: str = Field(default=OMIT, description="What to draw.")
    int_: int = Field(default=OMIT, description="Another.")
    type: str = Field(default=OMIT, description="A built-in function.")
    json_: bool = Field(default=OMIT, description="A method of Pydantic.")
    model_config_: str = Field(
        default=OMIT, serialization_alias="model_config", description="An attribute of Pydantic."
    )
    self_: str = Field(default=OMIT, description="The first argument.")
    three_d: str = Field(default=OMIT, serialization_alias="_3d_mode", description="Cannot begin a name.")
    cfg_scale: float = Field(default=OMIT, serialization_alias="CFGScale", description="Capitals in a row.")
    positive_prompt: str = Field(default=OMIT, description="Camel case.")
    foo_bar: str = Field(default=OMIT, serialization_alias="foo_bar", description="Folds with the next one.")
    foo_bar_camel: str = Field(default=OMIT, serialization_alias="fooBar", description="Pinned.")
