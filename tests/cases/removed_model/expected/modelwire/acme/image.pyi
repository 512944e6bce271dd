# Written by modelwire-codegen from specs/acme/. Do not edit: change that, and run `modelwire-codegen generate`.

from typing_extensions import deprecated

import modelwire.acme.handles as handles
from modelwire_runtime.namespaces import Namespace

class Image(Namespace):
    acme_new: handles.acme_new.AcmeNew

    @property
    @deprecated("deprecated")
    def acme_going(self) -> handles.acme_going.AcmeGoing:
        """Deprecated."""
        ...

    @property
    @deprecated("removed 2026-06-18; use acme/new")
    def acme_old(self) -> handles.acme_old.AcmeOld:
        """Removed 2026-06-18; use acme/new."""
        ...
