# Written by modelwire-codegen from specs/acme/. Do not edit: change that, and run `modelwire-codegen generate`.

# attribute: (id, module, class, route, endpoint, served model, result[, notice])
# fmt: off
TABLE: dict[str, tuple[str | None, ...]] = {
    "painter_clip": ("acme/painter-2", "painter_clip", "PainterClip", "job", "painter-2-clip", None, "clip"),
}
# fmt: on
