# Written by modelwire-codegen from specs/acme/. Do not edit: change that, and run `modelwire-codegen generate`.

# attribute: (id, module, class, route, endpoint, served model, result[, notice])
# fmt: off
TABLE: dict[str, tuple[str | None, ...]] = {
    "acme_painter_1": ("acme/painter-1", "acme_painter_1", "AcmePainter1", "job", "painter-1", None, "image", "removed 2026-06-18; use acme/painter-2"),
    "painter": ("acme/painter-2", "painter", "Painter", "job", "painter-2", None, "image"),
}
# fmt: on
