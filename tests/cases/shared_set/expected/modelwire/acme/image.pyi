# Written by modelwire-codegen from specs/acme/. Do not edit: change that, and run `modelwire-codegen generate`.

from modelwire.acme.handles import pictures as _pictures
from modelwire_runtime.namespaces import Namespace

class Image(Namespace):
    acme_one: _pictures.Pictures
    acme_two: _pictures.Pictures
