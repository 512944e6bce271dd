# Written by modelwire-codegen from specs/beta/. Do not edit: change that, and run `modelwire-codegen generate`.

from modelwire.beta.client import AsyncBeta as AsyncBeta, Beta as Beta
