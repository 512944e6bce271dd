# Written by modelwire-codegen from specs/acme/. Do not edit: change that, and run `modelwire-codegen generate`.

from modelwire.acme.handles import acme_speaker as _acme_speaker
from modelwire_runtime.namespaces import Namespace

class Speech(Namespace):
    acme_speaker: _acme_speaker.AcmeSpeaker
