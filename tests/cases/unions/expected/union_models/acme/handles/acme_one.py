# Written by modelwire-codegen from specs/acme/models/all.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

from typing_extensions import Required, Unpack

from modelwire_runtime.handle_kinds import AsyncTextHandle, StreamT, TextCalls, TextHandle
from modelwire_runtime.handles import Awaited, CallT
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.text import TextResult
from modelwire_runtime.streams.text import AsyncTextStream, TextStream
from union_models.acme.inputs.branch import BranchInput, BranchObject
from union_models.acme.inputs.choice import ChoiceInput, ChoiceObject
from union_models.acme.inputs.circle import CircleInput, CircleObject
from union_models.acme.inputs.extra import ExtraInput, ExtraObject
from union_models.acme.inputs.filter import FilterInput, FilterObject
from union_models.acme.inputs.item import ItemInput, ItemObject
from union_models.acme.inputs.square import SquareInput, SquareObject
from union_models.acme.inputs.tool import ToolInput, ToolObject

if TYPE_CHECKING:
    from union_models.acme.params.acme_one import AcmeOneParams


class AcmeOneInput(TypedDict, total=False):
    """Parameters of AcmeOne, as a dictionary."""

    input: Required[str | Sequence[ItemInput | ItemObject]]
    tools: Sequence[ToolInput | ToolObject]
    choice: ChoiceInput | ChoiceObject
    filter: FilterInput | FilterObject | None
    region: BranchInput | BranchObject
    shape: CircleInput | CircleObject | SquareInput | SquareObject | Literal["auto"]
    extras: Mapping[str, ExtraInput | ExtraObject]


class AcmeOneCalls(TextCalls[CallT, StreamT]):
    """One: Answers."""

    if TYPE_CHECKING:
        params: type[AcmeOneParams]

    def __call__(
        self,
        *,
        input: str | Sequence[ItemInput | ItemObject],
        tools: Sequence[ToolInput | ToolObject] = OMIT,
        choice: ChoiceInput | ChoiceObject = OMIT,
        filter: FilterInput | FilterObject | None = OMIT,
        region: BranchInput | BranchObject = OMIT,
        shape: CircleInput | CircleObject | SquareInput | SquareObject | Literal["auto"] = OMIT,
        extras: Mapping[str, ExtraInput | ExtraObject] = OMIT,
    ) -> CallT:
        """One: Answers.

        Args:
            input: What to answer. Kinds by type: message, call, late_call.
            tools: What may be used. At most 4 items. Kinds by class: function, search, search_2, shell.
            choice: Which tool to use. The service's default is "auto".
            filter: What to look at. Kinds by type: eq, lt, and, or.
            region: Where to look.
            shape: A shape that is written in place. Kinds by kind: circle, square.
            extras: Extras by name.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.
        """
        return self._run(locals())

    def stream(self, **params: Unpack[AcmeOneInput]) -> StreamT:
        """Answer piece by piece, with the parameters of a call; nothing is sent before it is entered."""
        return self._stream(params)


class AcmeOne(AcmeOneCalls[TextResult, TextStream], TextHandle[TextResult]):
    """One: Answers."""


class AsyncAcmeOne(AcmeOneCalls[Awaited[TextResult], AsyncTextStream], AsyncTextHandle[TextResult]):
    """One: Answers."""
