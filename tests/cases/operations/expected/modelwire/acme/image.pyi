# Written by modelwire-codegen from specs/acme/. Do not edit: change that, and run `modelwire-codegen generate`.

from typing_extensions import deprecated

from modelwire.acme.handles import acme_one as _acme_one, sdxl as _sdxl
from modelwire_runtime.namespaces import Namespace

class Image(Namespace):
    acme_one: _acme_one.AcmeOne

    @property
    @deprecated("removed 2026-10-12")
    def sdxl(self) -> _sdxl.Sdxl:
        """Removed 2026-10-12."""
        ...
