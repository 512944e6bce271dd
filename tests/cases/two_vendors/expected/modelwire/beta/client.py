# Written by modelwire-codegen from specs/beta/. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TYPE_CHECKING

from modelwire_runtime.client import Client

if TYPE_CHECKING:
    from modelwire.beta.image import Image
    from modelwire.beta.text import Text


class Beta(Client):
    """Beta: A vendor that exists in tests only. The key comes from `api_key` or BETA_API_KEY."""

    _vendor_module = "modelwire.beta._vendor"

    if TYPE_CHECKING:
        image: Image
        text: Text
