# Written by modelwire-codegen from specs/acme/. Do not edit: change that, and run `modelwire-codegen generate`.

import modelwire.acme.handles as handles
from modelwire_runtime.namespaces import AsyncNamespace

class AsyncEmbedding(AsyncNamespace):
    acme_vectors: handles.acme_vectors.AsyncAcmeVectors
