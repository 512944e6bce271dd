# Written by modelwire-codegen from specs/acme/shared/all.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypeAlias

from union_models.acme.objects.function import Function

Choice: TypeAlias = Function
"""A way to choose."""
