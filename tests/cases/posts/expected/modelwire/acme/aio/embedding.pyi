# Written by modelwire-codegen from specs/acme/. Do not edit: change that, and run `modelwire-codegen generate`.

from modelwire.acme.handles import acme_vectors as _acme_vectors
from modelwire_runtime.namespaces import AsyncNamespace

class AsyncEmbedding(AsyncNamespace):
    acme_vectors: _acme_vectors.AsyncAcmeVectors
