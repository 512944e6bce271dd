# Written by modelwire-codegen from specs/deepinfra/. Do not edit: change that, and run `modelwire-codegen generate`.

from modelwire_runtime.namespaces import Namespace


class Completion(Namespace):
    """The same language models, continuing a plain text."""

    _vendor_package = "modelwire.deepinfra"
    _name = "completion"
