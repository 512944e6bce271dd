# Written by modelwire-codegen from specs/acme/. Do not edit: change that, and run `modelwire-codegen generate`.

from typing_extensions import deprecated

import acme_models.acme.handles as handles
from modelwire_runtime.namespaces import AsyncNamespace

class AsyncText(AsyncNamespace):
    acme_talker_large: handles.chat.AsyncChat

    @property
    @deprecated("deprecated 2026-10-01, ends 2027-02-01")
    def acme_talker_small(self) -> handles.chat.AsyncChat:
        """Deprecated 2026-10-01, ends 2027-02-01."""
        ...
