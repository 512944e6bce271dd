# Written by modelwire-codegen from specs/acme/. Do not edit: change that, and run `modelwire-codegen generate`.

"""Handles, one module a parameter set; namespaces load them at first touch."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:  # in one import, which a checker resolves in one step
    from modelwire.acme.handles import acme_one as acme_one
