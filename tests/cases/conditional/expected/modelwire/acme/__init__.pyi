# Written by modelwire-codegen from specs/acme/. Do not edit: change that, and run `modelwire-codegen generate`.

from modelwire.acme.aio.client import AsyncAcme as AsyncAcme
from modelwire.acme.client import Acme as Acme
