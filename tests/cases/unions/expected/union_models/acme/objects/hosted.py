# Written by modelwire-codegen from specs/acme/shared/all.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypeAlias

from union_models.acme.objects.search import Search
from union_models.acme.objects.shell import Shell

Hosted: TypeAlias = Search | Shell
"""A tool of the service."""
