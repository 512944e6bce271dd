# Written by modelwire-codegen from specs/acme/. Do not edit: change that, and run `modelwire-codegen generate`.

# attribute: (id, module, class, route, endpoint, served model, result[, notice])
# fmt: off
TABLE: dict[str, tuple[str | None, ...]] = {
    "model_search": ("model-search", "model_search", "ModelSearch", "utility", "modelSearch", None, "found"),
    "ping": ("ping", "ping", "Ping", "utility", "ping", None, "answer", "deprecated 2026-10-12"),
}
# fmt: on
