# Written by modelwire-codegen from specs/acme/. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TYPE_CHECKING

from modelwire_runtime.client import Client

if TYPE_CHECKING:
    from modelwire.acme.image import Image
    from modelwire.acme.text import Text


class Acme(Client):
    """Acme: A vendor that exists in tests only. The key comes from `api_key` or ACME_API_KEY."""

    _vendor_module = "modelwire.acme._vendor"

    if TYPE_CHECKING:
        image: Image
        text: Text
