# Written by modelwire-codegen from specs/acme/models/pictures.yaml.
# Do not edit: change the spec or the template, then run `make generate`.

from typing import TYPE_CHECKING, TypedDict

from typing_extensions import Required

from acme_models.acme.inputs.frame_inner import FrameInnerInput

if TYPE_CHECKING:
    from acme_models.acme.objects.frame_inner import FrameInner


class FrameInput(TypedDict, total=False):
    """What goes around it."""

    color: Required[str]
    """Its colour. The service's default is "black"."""
    inner: "FrameInnerInput | FrameInner"
    """The inside."""
