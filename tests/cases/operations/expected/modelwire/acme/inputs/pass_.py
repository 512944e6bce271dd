# Written by modelwire-codegen from specs/acme/shared/content.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypedDict

from modelwire.acme.choices import Scheduler


class PassObject:
    """Marks a `Pass` in signatures, which need no Pydantic for it."""


class PassInput(TypedDict, total=False):
    """A pass over the picture."""

    scheduler: Scheduler
    """Order of the steps."""
