# Written by modelwire-codegen from catalog.py. Do not edit: change that, and run `modelwire-codegen stubs`.
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, ClassVar, Final, Self

Row = tuple[Any, ...]

class ModelInfo:
    vendor: Final[str]
    id: Final[str]
    aliases: Final[tuple[str, ...]]
    namespace: Final[str]
    attribute: Final[str]
    title: Final[str]
    task: Final[str]
    state: Final[str]
    date: Final[str | None]
    successor: Final[str | None]
    docs: Final[str | None]
    price: Final[str | None]
    context_length: Final[int | None]
    unverified_ids: Final[tuple[str, ...]]
    slug: Final[str | None]
    kind: Final[str]
    max_input: Final[int | None]
    max_output: Final[int | None]
    capabilities: Final[Mapping[str, bool]]
    ends: Final[str | None]
    package: Final[str]
    __dataclass_fields__: ClassVar[dict[str, Any]]
    __match_args__ = (
        "vendor",
        "id",
        "aliases",
        "namespace",
        "attribute",
        "title",
        "task",
        "state",
        "date",
        "successor",
        "docs",
        "price",
        "context_length",
        "unverified_ids",
        "slug",
        "kind",
        "max_input",
        "max_output",
        "capabilities",
        "ends",
    )

    def __init__(
        self,
        vendor: str,
        id: str,
        aliases: tuple[str, ...],
        namespace: str,
        attribute: str,
        title: str,
        task: str,
        state: str,
        date: str | None,
        successor: str | None,
        docs: str | None,
        price: str | None,
        context_length: int | None,
        unverified_ids: tuple[str, ...],
        slug: str | None = ...,
        kind: str = ...,
        max_input: int | None = ...,
        max_output: int | None = ...,
        capabilities: Mapping[str, bool] = ...,
        ends: str | None = ...,
        *,
        package: str = ...,
    ) -> None: ...
    def __replace__(self, **changes: Any) -> Self: ...
    @property
    def path(self) -> str: ...
    @property
    def notice(self) -> str: ...

class Catalog:
    def __init__(self, rows: Iterable[Row] = ..., vendor: str = "", package: str = "") -> None: ...
    @classmethod
    def lazy(cls, sources: Mapping[str, str], group: str = "") -> Catalog: ...
    @property
    def models(self) -> tuple[ModelInfo, ...]: ...
    @property
    def packages(self) -> tuple[str, ...]: ...
    def __iter__(self) -> Iterator[ModelInfo]: ...
    def __len__(self) -> int: ...
    def __contains__(self, id: object) -> bool: ...
    def find(self, id: str) -> ModelInfo | None: ...
    def get(self, id: str) -> ModelInfo: ...
    def search(
        self,
        text: str | None = None,
        *,
        vendor: str | None = None,
        task: str | None = None,
        namespace: str | None = None,
        state: str | None = None,
        kind: str | None = None,
    ) -> list[ModelInfo]: ...
    def nearest(self, id: str, count: int = 3) -> list[str]: ...
    def qualifier(self, model: ModelInfo) -> str: ...
