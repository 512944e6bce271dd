# Written by modelwire-codegen from specs/acme/. Do not edit: change that, and run `modelwire-codegen generate`.

# (id, aliases, namespace, attribute, title, task, state, date, successor, docs, price, context length, unverified ids[, slug[, kind[, max input[, max output[, capabilities[, ends]]]]]])
# fmt: off
ROWS: tuple[tuple[str | int | tuple[str, ...] | dict[str, bool] | None, ...], ...] = (
    ("3d/model.v1", (), "image", "x3d_model_v1", "One", "text-to-image", "listed", "", "", "", "", None, ()),
    ("acme/class-2", (), "image", "klass", "One", "text-to-image", "listed", "", "", "", "", None, ()),
    ("acme/m-1", (), "image", "acme_m_1", "One", "text-to-image", "listed", "", "", "", "", None, ()),
    ("acme/m.1", (), "image", "m_1_other", "One", "text-to-image", "listed", "", "", "", "", None, ()),
)
# fmt: on
