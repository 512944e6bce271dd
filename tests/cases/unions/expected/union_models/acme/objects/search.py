# Written by modelwire-codegen from specs/acme/shared/all.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal

from pydantic import Field

from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object
from union_models.acme.inputs.search import SearchObject
from union_models.acme.objects.filter import Filter


class Search(Object, SearchObject, extra="forbid"):
    """Searches."""

    class_: Literal["search", "search_2"] = Field(serialization_alias="class", description="What it is.")
    context_size: Literal["small", "large"] = Field(default=OMIT, description="How much to read.")
    filter: Filter = Field(default=OMIT, description="What to search.")
