# Written by modelwire-codegen from specs/acme/models/all.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import ClassVar, Literal

from pydantic import Field

from modelwire_runtime.media.slots import MediaSlot
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Params
from modelwire_runtime.results.text import TextResult
from union_models.acme.objects.branch import Branch
from union_models.acme.objects.choice import Choice
from union_models.acme.objects.circle import Circle
from union_models.acme.objects.extra import Extra
from union_models.acme.objects.filter import Filter
from union_models.acme.objects.item import Item
from union_models.acme.objects.square import Square
from union_models.acme.objects.tool import Tool


class AcmeOneParams(Params[TextResult, TextResult]):
    """One: Answers."""

    model_id: ClassVar[str] = "acme/one"
    __docs__: ClassVar[str] = "https://docs.acme.test"
    __media__: ClassVar[tuple[MediaSlot, ...]] = (
        MediaSlot("input[].content[].imageURL", kind="image", forms=("url", "data_uri")),
    )
    input: str | list[Item] = Field(description="What to answer.")
    tools: list[Tool] = Field(default=OMIT, max_length=4, description="What may be used.")
    choice: Choice | Literal["auto", "none"] = Field(default=OMIT, description="Which tool to use.")
    filter: Filter | None = Field(default=OMIT, description="What to look at.")
    region: Branch = Field(default=OMIT, description="Where to look.")
    shape: Circle | Square | Literal["auto"] = Field(default=OMIT, description="A shape that is written in place.")
    extras: dict[str, Extra | float] = Field(default=OMIT, description="Extras by name.")
