# Written by modelwire-codegen from specs/acme/. Do not edit: change that, and run `modelwire-codegen generate`.

# attribute: (id, module, class, route, endpoint, served model, result[, notice])
# fmt: off
TABLE: dict[str, tuple[str | None, ...]] = {
    "acme_one": ("acme:1@1", "acme_one", "AcmeOne", "task", "imageInference", None, "image"),
    "sdxl": ("sdxl", "sdxl", "Sdxl", "open_task", "imageInference", None, "image", "removed 2026-10-12"),
}
# fmt: on
