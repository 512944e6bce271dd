# Written by modelwire-codegen from specs/acme/. Do not edit: change that, and run `modelwire-codegen generate`.

from modelwire.acme.handles import acme_hearer as _acme_hearer
from modelwire_runtime.namespaces import Namespace

class Transcription(Namespace):
    acme_hearer: _acme_hearer.AcmeHearer
