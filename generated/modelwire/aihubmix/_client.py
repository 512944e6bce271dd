# Written by modelwire-codegen from specs/aihubmix/. Do not edit: change that, and run `modelwire-codegen generate`.

# attribute: (id, module, class, route, endpoint, served model, result[, notice])
# fmt: off
TABLE: dict[str, tuple[str | None, ...]] = {
    "picture_task": ("picture-task", "picture_task", "PictureTask", "task", "tasks", None, "task"),
}
# fmt: on
