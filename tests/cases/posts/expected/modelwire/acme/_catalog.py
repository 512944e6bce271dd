# Written by modelwire-codegen from specs/acme/. Do not edit: change that, and run `modelwire-codegen generate`.

# (id, aliases, namespace, attribute, title, task, state, date, successor, docs, price, context length, unverified ids[, slug[, kind[, max input[, max output[, capabilities[, ends]]]]]])
# fmt: off
ROWS: tuple[tuple[str | int | tuple[str, ...] | dict[str, bool] | None, ...], ...] = (
    ("acme/hearer", (), "transcription", "acme_hearer", "Hearer", "transcription", "listed", "", "", "", "", None, ()),
    ("acme/painter", (), "image", "acme_painter", "Painter", "text-to-image", "listed", "", "", "", "", None, ()),
    ("acme/speaker", (), "speech", "acme_speaker", "Speaker", "text-to-speech", "listed", "", "", "", "", None, ()),
    ("acme/vectors", (), "embedding", "acme_vectors", "Vectors", "embedding", "listed", "", "", "", "", None, ()),
    ("delete-file", (), "client", "delete_file", "Delete a file", "files", "listed", "", "", "", "", None, (), "", "utility"),
    ("read-file", (), "client", "read_file", "Read a file", "files", "listed", "", "", "", "", None, (), "", "read"),
)
# fmt: on
