# Written by modelwire-codegen from specs/beta/.
# Do not edit: change the spec or the template, then run `make generate`.

# (id, aliases, namespace, attribute, title, task, state, date, successor, docs, price, context length, unverified ids[, slug[, kind[, max input[, max output[, capabilities]]]]])
# fmt: off
ROWS: tuple[tuple[str | int | tuple[str, ...] | dict[str, bool] | None, ...], ...] = (
    ("beta/talker", (), "text", "beta_talker", "Talker", "chat", "listed", "", "", "", "", None, ()),
)
# fmt: on
