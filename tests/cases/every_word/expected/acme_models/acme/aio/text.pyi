# Written by modelwire-codegen from specs/acme/. Do not edit: change that, and run `modelwire-codegen generate`.

from typing_extensions import deprecated

from acme_models.acme.handles import chat as _chat
from modelwire_runtime.namespaces import AsyncNamespace

class AsyncText(AsyncNamespace):
    acme_talker_large: _chat.AsyncChat

    @property
    @deprecated("deprecated 2026-10-01, ends 2027-02-01")
    def acme_talker_small(self) -> _chat.AsyncChat:
        """Deprecated 2026-10-01, ends 2027-02-01."""
        ...
