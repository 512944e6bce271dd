# Written by modelwire-codegen from specs/acme/. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TYPE_CHECKING

from modelwire_runtime.namespaces import Namespace

if TYPE_CHECKING:
    import modelwire.acme.handles as handles


class Embedding(Namespace):
    """Models that give vectors."""

    _vendor_package = "modelwire.acme"
    _name = "embedding"

    if TYPE_CHECKING:
        acme_vectors: handles.acme_vectors.AcmeVectors
