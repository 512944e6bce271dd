# Written by modelwire-codegen from specs/acme/models/all.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Any, ClassVar

from pydantic import Field

from modelwire.acme.objects.acme_one_frame import AcmeOneFrame
from modelwire.acme.objects.lora import Lora
from modelwire.acme.objects.tree import Tree
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Params
from modelwire_runtime.results.media import AsyncImageResult, ImageResult


class AcmeOneParams(Params[ImageResult, AsyncImageResult]):
    """One: Draws."""

    model_id: ClassVar[str] = "acme/one"
    __docs__: ClassVar[str] = "https://docs.acme.test"
    lora: Lora = Field(description="One.")
    loras: list[Lora] = Field(default=OMIT, description="Several.")
    tree: Tree = Field(default=OMIT, description="A thing of things.")
    frame: AcmeOneFrame = Field(default=OMIT, description="What goes around it.")
    either: Lora | str = Field(default=OMIT, description="An object or a name.")
    free: dict[str, Any] = Field(default=OMIT, description="Anything.")
