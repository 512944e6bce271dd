# Written by modelwire-codegen from specs/beta/. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TYPE_CHECKING

from modelwire_runtime.namespaces import Namespace

if TYPE_CHECKING:
    import modelwire.beta.handles as handles


class Text(Namespace):
    """Language models."""

    _vendor_package = "modelwire.beta"
    _name = "text"

    if TYPE_CHECKING:
        beta_talker: handles.beta_talker.BetaTalker
