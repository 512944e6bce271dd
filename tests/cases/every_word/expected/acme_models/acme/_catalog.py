# Written by modelwire-codegen from specs/acme/. Do not edit: change that, and run `modelwire-codegen generate`.

# (id, aliases, namespace, attribute, title, task, state, date, successor, docs, price, context length, unverified ids[, slug[, kind[, max input[, max output[, capabilities[, ends]]]]]])
# fmt: off
ROWS: tuple[tuple[str | int | tuple[str, ...] | dict[str, bool] | None, ...], ...] = (
    ("acme/painter-1", (), "image", "acme_painter_1", "Painter 1", "text-to-image", "removed", "2026-06-18", "acme/painter-2", "", "", None, ()),
    ("acme/painter-2", ("painter", "painter:2"), "image", "painter", "Painter 2", "text-to-image", "unlisted", "2026-07-23", "", "https://docs.acme.test/painter", "$0.01 per picture (as of 2026-11-20)", 4096, ("acme/painter-pro",), "", "model", 3072, 1024, {"structured_output": False, "audio_input": False, "pdf_input": True, "tool_streaming": False, "web_search": True}),
    ("acme/talker-large", (), "text", "acme_talker_large", "Talker large", "chat", "listed", "", "", "", "USD 0.5 in, 2 out per million tokens", 32768, (), "", "model", None, None, {"streaming": True, "tools": True, "structured_output": False, "reasoning": True, "vision": False}),
    ("acme/talker-small", (), "text", "acme_talker_small", "Talker small", "chat", "deprecated", "2026-10-01", "", "", "", None, (), "", "model", None, None, {}, "2027-02-01"),
    ("read-page", (), "client", "read_page", "Read a page", "pages", "listed", "", "", "", "", None, (), "page-of-words", "read"),
)
# fmt: on
