# Written by modelwire-codegen from specs/acme/. Do not edit: change that, and run `modelwire-codegen generate`.

from modelwire_runtime.tables import Table

# attribute: [id, module, class, route, endpoint, served model, result[, notice]]
TABLE = Table(r"""{
"acme_painter": ["acme/painter", "acme_painter", "AcmePainter", "picture", "painter", null, "picture"]
}""")
