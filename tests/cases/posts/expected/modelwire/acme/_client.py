# Written by modelwire-codegen from specs/acme/. Do not edit: change that, and run `modelwire-codegen generate`.

# attribute: (id, module, class, route, endpoint, served model, result[, notice])
# fmt: off
TABLE: dict[str, tuple[str | None, ...]] = {
    "delete_file": ("delete-file", "delete_file", "DeleteFile", "removal", "files", None, "removal"),
    "read_file": ("read-file", "read_file", "ReadFile", "content", "files", None, "content"),
}
# fmt: on
