# Written by modelwire-codegen from vendor.py. Do not edit: change that, and run `modelwire-codegen stubs`.
from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

class Auth:
    header: Final[str]
    prefix: Final[str]
    env: Final[tuple[str, ...]]
    __dataclass_fields__: ClassVar[dict[str, Any]]
    __match_args__ = ("header", "prefix", "env")

    def __init__(
        self, header: str = ..., prefix: str = ..., env: tuple[str, ...] = ...
    ) -> None: ...
    def __replace__(self, **changes: Any) -> Self: ...

class ClientHeader:
    header: Final[str]
    env: Final[str | None]
    __dataclass_fields__: ClassVar[dict[str, Any]]
    __match_args__ = ("header", "env")

    def __init__(self, header: str, env: str | None = ...) -> None: ...
    def __replace__(self, **changes: Any) -> Self: ...

class Owns:
    value: Final[Any]
    why: Final[str]
    __dataclass_fields__: ClassVar[dict[str, Any]]
    __match_args__ = ("value", "why")

    def __init__(self, value: Any = ..., why: str = ...) -> None: ...
    def __replace__(self, **changes: Any) -> Self: ...

class Adds:
    value: Final[Any]
    when: Final[str]
    why: Final[str]
    __dataclass_fields__: ClassVar[dict[str, Any]]
    __match_args__ = ("value", "when", "why")

    def __init__(self, value: Any = ..., when: str = ..., why: str = ...) -> None: ...
    def __replace__(self, **changes: Any) -> Self: ...

class Route:
    name: Final[str]
    flow: Final[str]
    path: Final[str]
    settings: Final[Mapping[str, Any]]
    owns: Final[Mapping[str, Owns]]
    adds: Final[Mapping[str, Adds]]
    base: Final[str]
    public: Final[bool]
    auth: Final[Auth | None]
    headers: Final[Mapping[str, str]]
    __dataclass_fields__: ClassVar[dict[str, Any]]
    __match_args__ = (
        "name",
        "flow",
        "path",
        "settings",
        "owns",
        "adds",
        "base",
        "public",
        "auth",
        "headers",
    )

    def __init__(
        self,
        name: str,
        flow: str,
        path: str,
        settings: Mapping[str, Any] = ...,
        owns: Mapping[str, Owns] = ...,
        adds: Mapping[str, Adds] = ...,
        base: str = ...,
        public: bool = ...,
        auth: Auth | None = ...,
        headers: Mapping[str, str] = ...,
    ) -> None: ...
    def __replace__(self, **changes: Any) -> Self: ...

class Reader:
    kind: Final[str]
    media: Final[tuple[str, ...]]
    text: Final[tuple[str, ...]]
    vectors: Final[tuple[str, ...]]
    status: Final[str | None]
    runtime_ms: Final[str | None]
    cost: Final[str | None]
    input_tokens: Final[str | None]
    output_tokens: Final[str | None]
    unwrap_list: Final[bool]
    record: Final[str]
    many: Final[bool]
    __dataclass_fields__: ClassVar[dict[str, Any]]
    __match_args__ = (
        "kind",
        "media",
        "text",
        "vectors",
        "status",
        "runtime_ms",
        "cost",
        "input_tokens",
        "output_tokens",
        "unwrap_list",
        "record",
        "many",
    )

    def __init__(
        self,
        kind: str,
        media: tuple[str, ...] = ...,
        text: tuple[str, ...] = ...,
        vectors: tuple[str, ...] = ...,
        status: str | None = ...,
        runtime_ms: str | None = ...,
        cost: str | None = ...,
        input_tokens: str | None = ...,
        output_tokens: str | None = ...,
        unwrap_list: bool = ...,
        record: str = ...,
        many: bool = ...,
    ) -> None: ...
    def __replace__(self, **changes: Any) -> Self: ...

class Vendor:
    id: Final[str]
    title: Final[str]
    package: Final[str]
    base_url: Final[str]
    auth: Final[Auth]
    routes: Final[Mapping[str, Route]]
    base_url_env: Final[str | None]
    socket_url: Final[str | None]
    bases: Final[Mapping[str, str]]
    client_headers: Final[Mapping[str, ClientHeader]]
    docs: Final[str | None]
    namespaces: Final[tuple[str, ...]]
    results: Final[Mapping[str, Reader]]
    errors: Final[Mapping[str, str]]
    features: Final[tuple[str, ...]]
    __dataclass_fields__: ClassVar[dict[str, Any]]
    __match_args__ = (
        "id",
        "title",
        "package",
        "base_url",
        "auth",
        "routes",
        "base_url_env",
        "socket_url",
        "bases",
        "client_headers",
        "docs",
        "namespaces",
        "results",
        "errors",
        "features",
    )

    def __init__(
        self,
        id: str,
        title: str,
        package: str,
        base_url: str,
        auth: Auth,
        routes: Mapping[str, Route],
        base_url_env: str | None = ...,
        socket_url: str | None = ...,
        bases: Mapping[str, str] = ...,
        client_headers: Mapping[str, ClientHeader] = ...,
        docs: str | None = ...,
        namespaces: tuple[str, ...] = ...,
        results: Mapping[str, Reader] = ...,
        errors: Mapping[str, str] = ...,
        features: tuple[str, ...] = ...,
    ) -> None: ...
    def __replace__(self, **changes: Any) -> Self: ...
