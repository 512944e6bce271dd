# Written by modelwire-codegen from specs/acme/. Do not edit: change that, and run `modelwire-codegen generate`.

# attribute: (id, module, class, route, endpoint, served model, result[, notice])
# fmt: off
TABLE: dict[str, tuple[str | None, ...]] = {
    "acme_going": ("acme/going", "acme_going", "AcmeGoing", "job", "going", None, "image", "deprecated"),
    "acme_new": ("acme/new", "acme_new", "AcmeNew", "job", "one", None, "image"),
    "acme_old": ("acme/old", "acme_old", "AcmeOld", "job", "old", None, "image", "removed 2026-06-18; use acme/new"),
}
# fmt: on
