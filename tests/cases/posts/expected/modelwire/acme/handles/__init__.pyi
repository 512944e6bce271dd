# Written by modelwire-codegen from specs/acme/. Do not edit: change that, and run `modelwire-codegen generate`.

from modelwire.acme.handles import (
    acme_hearer as acme_hearer,
    acme_painter as acme_painter,
    acme_speaker as acme_speaker,
    acme_vectors as acme_vectors,
    delete_file as delete_file,
    read_file as read_file,
)
