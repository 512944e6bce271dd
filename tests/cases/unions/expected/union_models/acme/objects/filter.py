# Written by modelwire-codegen from specs/acme/shared/all.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypeAlias

from union_models.acme.objects.comparison import Comparison
from union_models.acme.objects.compound import Compound

Filter: TypeAlias = Comparison | Compound
"""A test."""
