# Written by modelwire-codegen from specs/beta/. Do not edit: change that, and run `modelwire-codegen generate`.

from modelwire.beta.aio.client import AsyncBeta as AsyncBeta
from modelwire.beta.client import Beta as Beta
