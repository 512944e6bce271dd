# Written by modelwire-codegen from specs/acme/. Do not edit: change that, and run `modelwire-codegen generate`.

from modelwire.acme.handles import acme_going as acme_going, acme_new as acme_new, acme_old as acme_old
