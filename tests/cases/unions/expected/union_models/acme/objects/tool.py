# Written by modelwire-codegen from specs/acme/shared/all.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypeAlias

from modelwire_runtime.params import Stranger
from union_models.acme.objects.function import Function
from union_models.acme.objects.hosted import Hosted

Tool: TypeAlias = Function | Hosted | Stranger
"""A tool."""
