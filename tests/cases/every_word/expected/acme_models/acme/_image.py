# Written by modelwire-codegen from specs/acme/. Do not edit: change that, and run `modelwire-codegen generate`.

from modelwire_runtime.tables import Table

# attribute: [id, module, class, route, endpoint, served model, result[, notice]]
TABLE = Table(r"""{
"acme_painter_1": ["acme/painter-1", "acme_painter_1", "AcmePainter1", "job", "painter-1", null, "image", "removed 2026-06-18; use acme/painter-2"],
"painter": ["acme/painter-2", "painter", "Painter", "job", "painter-2", null, "image"]
}""")
