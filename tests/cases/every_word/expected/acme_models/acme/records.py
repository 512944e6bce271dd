# Written by modelwire-codegen from specs/acme/vendor.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

"""What Acme says besides files and texts, as classes that read leniently."""

from modelwire_runtime.results.records import Record


class Sheet(Record):
    """What Sheet holds."""

    text: str
    """What stands there."""
