# Written by modelwire-codegen from specs/acme/. Do not edit: change that, and run `modelwire-codegen generate`.

from modelwire_runtime.tables import Table

# attribute: [id, module, class, route, endpoint, served model, result[, notice]]
TABLE = Table(r"""{
"acme_one": ["acme:1@1", "acme_one", "AcmeOne", "task", "imageInference", null, "image"],
"sdxl": ["sdxl", "sdxl", "Sdxl", "open_task", "imageInference", null, "image", "removed 2026-10-12"]
}""")
