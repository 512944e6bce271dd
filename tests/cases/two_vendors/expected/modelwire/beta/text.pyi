# Written by modelwire-codegen from specs/beta/. Do not edit: change that, and run `modelwire-codegen generate`.

import modelwire.beta.handles as handles
from modelwire_runtime.namespaces import Namespace

class Text(Namespace):
    beta_talker: handles.beta_talker.BetaTalker
