# Written by modelwire-codegen from specs/acme/vendor.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

"""What Acme says besides files and texts, as classes that read leniently."""

from modelwire_runtime.results.records import Record


class Removal(Record):
    """What Removal holds."""

    deleted: bool
    """Whether it is gone."""
