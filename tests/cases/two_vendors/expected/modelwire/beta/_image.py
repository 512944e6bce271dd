# Written by modelwire-codegen from specs/beta/.
# Do not edit: change the spec or the template, then run `make generate`.

# attribute: (id, module, class, route, endpoint, served model, result)
# fmt: off
TABLE: dict[str, tuple[str, str, str, str, str, str | None, str]] = {
}
# fmt: on
