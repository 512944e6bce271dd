# Written by modelwire-codegen from specs/acme/. Do not edit: change that, and run `modelwire-codegen generate`.

from typing_extensions import deprecated

from modelwire.acme.handles import acme_going as _acme_going, acme_new as _acme_new, acme_old as _acme_old
from modelwire_runtime.namespaces import Namespace

class Image(Namespace):
    acme_new: _acme_new.AcmeNew

    @property
    @deprecated("deprecated")
    def acme_going(self) -> _acme_going.AcmeGoing:
        """Deprecated."""
        ...

    @property
    @deprecated("removed 2026-06-18; use acme/new")
    def acme_old(self) -> _acme_old.AcmeOld:
        """Removed 2026-06-18; use acme/new."""
        ...
