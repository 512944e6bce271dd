# Written by modelwire-codegen from client_base.py. Do not edit: change that, and run `modelwire-codegen stubs`.
from collections.abc import Mapping
from typing import Any, ClassVar, Self

from typing_extensions import Unpack

from modelwire_runtime.catalog import Catalog
from modelwire_runtime.options import CallOptions
from modelwire_runtime.vendor import Vendor

class BaseClient:
    _vendor_module: ClassVar[str] = ...

    def _calling_for(
        self, callers: Mapping[str, str | None], settings: Mapping[str, Any]
    ) -> dict[str, Any]: ...
    def with_options(self, **options: Unpack[CallOptions]) -> Self: ...
    @property
    def models(self) -> Catalog: ...
    @property
    def vendor(self) -> Vendor: ...
    def __setattr__(self, name: str, value: Any) -> None: ...
