# Written by modelwire-codegen from specs/beta/. Do not edit: change that, and run `modelwire-codegen generate`.

from modelwire_runtime.namespaces import AsyncNamespace

class AsyncImage(AsyncNamespace): ...
