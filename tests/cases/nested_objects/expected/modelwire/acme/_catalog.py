# Written by modelwire-codegen from specs/acme/. Do not edit: change that, and run `modelwire-codegen generate`.

# (id, aliases, namespace, attribute, title, task, state, date, successor, docs, price, context length, unverified ids[, slug[, kind[, max input[, max output[, capabilities[, ends]]]]]])
# fmt: off
ROWS: tuple[tuple[str | int | tuple[str, ...] | dict[str, bool] | None, ...], ...] = (
    ("acme/one", (), "image", "acme_one", "One", "text-to-image", "listed", "", "", "", "", None, ()),
)
# fmt: on
