# Written by modelwire-codegen from specs/acme/. Do not edit: change that, and run `modelwire-codegen generate`.

# (id, aliases, namespace, attribute, title, task, state, date, successor, docs, price, context length, unverified ids[, slug[, kind[, max input[, max output[, capabilities[, ends]]]]]])
# fmt: off
ROWS: tuple[tuple[str | int | tuple[str, ...] | dict[str, bool] | None, ...], ...] = (
    ("acme/going", (), "image", "acme_going", "One", "text-to-image", "deprecated", "", "", "", "", None, ()),
    ("acme/new", (), "image", "acme_new", "One", "text-to-image", "listed", "", "", "", "", None, ()),
    ("acme/old", (), "image", "acme_old", "One", "text-to-image", "removed", "2026-06-18", "acme/new", "", "", None, ()),
)
# fmt: on
