# Written by modelwire-codegen from specs/beta/. Do not edit: change that, and run `modelwire-codegen generate`.

from modelwire.beta.handles import beta_talker as _beta_talker
from modelwire_runtime.namespaces import Namespace

class Text(Namespace):
    beta_talker: _beta_talker.BetaTalker
