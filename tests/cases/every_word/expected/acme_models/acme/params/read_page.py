# Written by modelwire-codegen from specs/acme/models/pictures.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import ClassVar

from pydantic import Field

from acme_models.acme.records import Sheet
from modelwire_runtime.params import Params
from modelwire_runtime.results.data import DataResult


class ReadPageParams(Params[DataResult[Sheet | None], DataResult[Sheet | None]]):
    """Read a page: Give a page."""

    model_id: ClassVar[str] = "read-page"
    __docs__: ClassVar[str] = "https://docs.acme.test"
    name: str = Field(description="Name of the page.")
