# Written by modelwire-codegen from specs/acme/. Do not edit: change that, and run `modelwire-codegen generate`.

from modelwire_runtime.tables import Table

# attribute: [id, module, class, route, endpoint, served model, result[, notice]]
TABLE = Table(r"""{
"acme_going": ["acme/going", "acme_going", "AcmeGoing", "job", "going", null, "image", "deprecated"],
"acme_new": ["acme/new", "acme_new", "AcmeNew", "job", "one", null, "image"],
"acme_old": ["acme/old", "acme_old", "AcmeOld", "job", "old", null, "image", "removed 2026-06-18; use acme/new"]
}""")
