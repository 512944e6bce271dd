"""Results that are plain data, such as what a search found."""

from dataclasses import dataclass, field
from typing import Generic, TypeVar, cast

from modelwire_runtime.results.base import Result, shorten

D = TypeVar("D")


@dataclass(frozen=True, slots=True)
class Content:
    """What a reply holds that is a file and nothing else."""

    data: bytes = field(repr=False)
    media_type: str | None = None
    """Its type, as the reply or the call says; None when nothing does."""


@dataclass(kw_only=True, eq=False, repr=False)
class DataResult(Result, Generic[D]):
    """What an operation returned: `data` is a record, a tuple of records, or JSON where the spec has no record."""

    data: D = cast("D", None)  # noqa: RUF009  # it is set by whoever builds the result
    """What was returned, with an attribute for each field; `raw` of a record is the object itself."""

    def _shown(self) -> list[tuple[str, str]]:
        shown = [(name, value) for name, value in super()._shown() if name != "data"]
        return [("data", shorten(repr(self.data))), *shown]
