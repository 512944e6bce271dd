# Written by modelwire-codegen from specs/acme/. Do not edit: change that, and run `modelwire-codegen generate`.

from modelwire_runtime.namespaces import Namespace


class Content(Namespace):
    """What the vendor publishes about its models."""

    _vendor_package = "modelwire.acme"
    _name = "content"
