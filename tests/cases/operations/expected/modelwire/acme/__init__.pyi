# Written by modelwire-codegen from specs/acme/. Do not edit: change that, and run `modelwire-codegen generate`.

from modelwire.acme.aio.client import AsyncAcme as AsyncAcme
from modelwire.acme.choices import Scheduler as Scheduler
from modelwire.acme.client import Acme as Acme
from modelwire.acme.inputs.pass_ import PassInput as PassInput
from modelwire.acme.objects.pass_ import Pass as Pass
from modelwire.acme.records import (
    ListedModel as ListedModel,
    SearchAnswer as SearchAnswer,
    SearchAnswerFacets as SearchAnswerFacets,
)
