# Written by modelwire-codegen from specs/acme/. Do not edit: change that, and run `modelwire-codegen generate`.

from typing_extensions import deprecated

import modelwire.acme.handles as handles
from modelwire_runtime.namespaces import Namespace

class Image(Namespace):
    acme_one: handles.acme_one.AcmeOne

    @property
    @deprecated("removed 2026-10-12")
    def sdxl(self) -> handles.sdxl.Sdxl:
        """Removed 2026-10-12."""
        ...
