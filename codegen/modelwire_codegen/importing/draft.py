"""What a front end makes of an upstream document: the specs that it amounts to, and what the specs could not say."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from modelwire_codegen.diagnostics import Diagnostic

Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Draft:
    """Canonical specs as plain data, the same whatever the order of the keys upstream.

    `files` holds the data of each spec file by its path below the spec root, such as `acme/models/chat.yaml`; each is valid
    under the meta-schema of its kind. `findings` tells of every upstream construct that the specs cannot say, at its place
    in the upstream document.
    """

    files: Mapping[str, Json]
    findings: tuple[Diagnostic, ...] = ()
