# Written by modelwire-codegen from specs/runware/. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TYPE_CHECKING

from modelwire_runtime.namespaces import AsyncNamespace

if TYPE_CHECKING:
    from modelwire.runware.handles.get_collection import AsyncGetCollection
    from modelwire.runware.handles.get_creator import AsyncGetCreator
    from modelwire.runware.handles.get_model import AsyncGetModel
    from modelwire.runware.handles.get_model_examples import AsyncGetModelExamples
    from modelwire.runware.handles.get_model_guides import AsyncGetModelGuides
    from modelwire.runware.handles.get_model_pricing import AsyncGetModelPricing
    from modelwire.runware.handles.list_capabilities import AsyncListCapabilities
    from modelwire.runware.handles.list_collections import AsyncListCollections
    from modelwire.runware.handles.list_creators import AsyncListCreators
    from modelwire.runware.handles.list_models import AsyncListModels
    from modelwire.runware.handles.list_models_page import AsyncListModelsPage


class AsyncContent(AsyncNamespace):
    """What Runware publishes about its models: names, prices, examples, makers. For an async client."""

    _vendor_package = "modelwire.runware"
    _name = "content"

    if TYPE_CHECKING:
        get_collection: AsyncGetCollection
        get_creator: AsyncGetCreator
        get_model: AsyncGetModel
        get_model_examples: AsyncGetModelExamples
        get_model_guides: AsyncGetModelGuides
        get_model_pricing: AsyncGetModelPricing
        list_capabilities: AsyncListCapabilities
        list_collections: AsyncListCollections
        list_creators: AsyncListCreators
        list_models: AsyncListModels
        list_models_page: AsyncListModelsPage
