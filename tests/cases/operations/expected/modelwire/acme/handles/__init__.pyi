# Written by modelwire-codegen from specs/acme/. Do not edit: change that, and run `modelwire-codegen generate`.

from modelwire.acme.handles import (
    acme_one as acme_one,
    get_model as get_model,
    model_search as model_search,
    ping as ping,
    sdxl as sdxl,
)
