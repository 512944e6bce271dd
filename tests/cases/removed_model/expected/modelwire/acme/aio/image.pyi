# Written by modelwire-codegen from specs/acme/. Do not edit: change that, and run `modelwire-codegen generate`.

from typing_extensions import deprecated

import modelwire.acme.handles as handles
from modelwire_runtime.namespaces import AsyncNamespace

class AsyncImage(AsyncNamespace):
    acme_new: handles.acme_new.AsyncAcmeNew

    @property
    @deprecated("deprecated")
    def acme_going(self) -> handles.acme_going.AsyncAcmeGoing:
        """Deprecated."""
        ...

    @property
    @deprecated("removed 2026-06-18; use acme/new")
    def acme_old(self) -> handles.acme_old.AsyncAcmeOld:
        """Removed 2026-06-18; use acme/new."""
        ...
