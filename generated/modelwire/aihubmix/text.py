# Written by modelwire-codegen from specs/aihubmix/. Do not edit: change that, and run `modelwire-codegen generate`.

from modelwire_runtime.namespaces import Namespace


class Text(Namespace):
    """Language models, each in the protocol that its maker made."""

    _vendor_package = "modelwire.aihubmix"
    _name = "text"
