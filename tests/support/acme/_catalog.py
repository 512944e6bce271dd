"""The catalog."""

_REST = ("listed", "", "", "https://docs.acme.test", "", None, ())

ROWS = (
    ("acme:1@1", (), "image", "robot", "Robot", "text-to-image", *_REST, "acme-robot", "model"),
    ("xl", (), "image", "xl", "XL", "text-to-image", *_REST, "xl", "architecture"),
    ("sharpen", (), "image", "sharpen", "Sharpen", "upscale", *_REST, "sharpen", "operation"),
    ("list-robots", (), "image", "list_robots", "List", "catalogue", *_REST, "", "read"),
)
