# Written by modelwire-codegen from specs/acme/. Do not edit: change that, and run `modelwire-codegen generate`.

from modelwire_runtime.tables import Table

# attribute: [id, module, class, route, endpoint, served model, result[, notice]]
TABLE = Table(r"""{
"model_search": ["model-search", "model_search", "ModelSearch", "utility", "modelSearch", null, "found"],
"ping": ["ping", "ping", "Ping", "utility", "ping", null, "answer", "deprecated 2026-10-12"]
}""")
