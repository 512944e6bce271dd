# Written by modelwire-codegen from specs/runware/. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TYPE_CHECKING

from modelwire_runtime.namespaces import AsyncNamespace

if TYPE_CHECKING:
    import modelwire.runware.handles as handles


class AsyncContent(AsyncNamespace):
    """What Runware publishes about its models: names, prices, examples, makers. For an async client."""

    _vendor_package = "modelwire.runware"
    _name = "content"

    if TYPE_CHECKING:
        get_collection: handles.get_collection.AsyncGetCollection
        get_creator: handles.get_creator.AsyncGetCreator
        get_model: handles.get_model.AsyncGetModel
        get_model_examples: handles.get_model_examples.AsyncGetModelExamples
        get_model_guides: handles.get_model_guides.AsyncGetModelGuides
        get_model_pricing: handles.get_model_pricing.AsyncGetModelPricing
        list_capabilities: handles.list_capabilities.AsyncListCapabilities
        list_collections: handles.list_collections.AsyncListCollections
        list_creators: handles.list_creators.AsyncListCreators
        list_models: handles.list_models.AsyncListModels
        list_models_page: handles.list_models_page.AsyncListModelsPage
