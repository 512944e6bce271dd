# Written by modelwire-codegen from specs/acme/shared/all.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypeAlias

from union_models.acme.inputs.search import SearchInput, SearchObject
from union_models.acme.inputs.shell import ShellInput, ShellObject

HostedInput: TypeAlias = SearchInput | ShellInput
"""A tool of the service."""

HostedObject: TypeAlias = SearchObject | ShellObject
"""A `Hosted` that is made already."""
