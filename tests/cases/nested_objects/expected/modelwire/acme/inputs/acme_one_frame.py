# Written by modelwire-codegen from specs/acme/models/all.yaml.
# Do not edit: change the spec or the template, then run `make generate`.

from typing import TYPE_CHECKING, TypedDict

from typing_extensions import Required

from modelwire.acme.inputs.corner import CornerInput

if TYPE_CHECKING:
    from modelwire.acme.objects.corner import Corner


class AcmeOneFrameInput(TypedDict, total=False):
    """What goes around it."""

    color: Required[str]
    """Its colour."""
    corner: "CornerInput | Corner"
    """Its corners."""
