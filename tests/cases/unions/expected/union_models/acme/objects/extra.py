# Written by modelwire-codegen from specs/acme/shared/all.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypeAlias

from union_models.acme.objects.function import Function
from union_models.acme.objects.shell import Shell

Extra: TypeAlias = Function | Shell
"""One of the shapes that Extra has."""
