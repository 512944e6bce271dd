"""Rows of the namespace."""

TABLE = {
    "robot": ("acme:1@1", "robot", "Robot", "task", "imageInference", None, "image"),
    "xl": ("xl", "anyone", "Anyone", "open_task", "imageInference", None, "image"),
    "sharpen": ("sharpen", "anyone", "Anyone", "open_task", "upscale", None, "image"),
    "list_robots": ("list-robots", "listing", "Listing", "content", "models", None, "records"),
}
