# Written by modelwire-codegen from specs/acme/. Do not edit: change that, and run `modelwire-codegen generate`.

# (id, aliases, namespace, attribute, title, task, state, date, successor, docs, price, context length, unverified ids[, slug[, kind[, max input[, max output[, capabilities[, ends]]]]]])
# fmt: off
ROWS: tuple[tuple[str | int | tuple[str, ...] | dict[str, bool] | None, ...], ...] = (
    ("acme:1@1", (), "image", "acme_one", "One", "text-to-image", "listed", "", "", "", "", None, (), "acme-one"),
    ("get-model", (), "content", "get_model", "One model", "content", "listed", "", "", "", "", None, (), "", "read"),
    ("model-search", (), "client", "model_search", "Model search", "model-search", "listed", "", "", "", "", None, (), "", "utility"),
    ("ping", (), "client", "ping", "Ping", "ping", "deprecated", "2026-10-12", "", "", "", None, (), "", "utility"),
    ("sdxl", (), "image", "sdxl", "SDXL", "text-to-image", "removed", "2026-10-12", "", "", "", None, (), "", "architecture"),
)
# fmt: on
