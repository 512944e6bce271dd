# Written by modelwire-codegen from specs/acme/. Do not edit: change that, and run `modelwire-codegen generate`.

from modelwire_runtime.tables import Table

# attribute: [id, module, class, route, endpoint, served model, result[, notice]]
TABLE = Table(r"""{
"acme_one": ["acme/one", "pictures", "Pictures", "job", "one", null, "image"],
"acme_two": ["acme/two", "pictures", "Pictures", "job", "two", null, "image"]
}""")
