# Written by modelwire-codegen from specs/acme/. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TYPE_CHECKING

from modelwire_runtime.namespaces import Namespace

if TYPE_CHECKING:
    from typing_extensions import deprecated

    from modelwire.acme.handles.acme_going import AcmeGoing
    from modelwire.acme.handles.acme_new import AcmeNew
    from modelwire.acme.handles.acme_old import AcmeOld


class Image(Namespace):
    """Models that make pictures."""

    _vendor_package = "modelwire.acme"
    _name = "image"

    if TYPE_CHECKING:
        acme_new: AcmeNew

        @property
        @deprecated("deprecated")
        def acme_going(self) -> AcmeGoing:
            """Deprecated."""
            ...

        @property
        @deprecated("removed 2026-06-18; use acme/new")
        def acme_old(self) -> AcmeOld:
            """Removed 2026-06-18; use acme/new."""
            ...
