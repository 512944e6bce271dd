# Written by modelwire-codegen from specs/runware/. Do not edit: change that, and run `modelwire-codegen generate`.

from modelwire.runware.handles import (
    get_collection as _get_collection,
    get_creator as _get_creator,
    get_model as _get_model,
    get_model_examples as _get_model_examples,
    get_model_guides as _get_model_guides,
    get_model_pricing as _get_model_pricing,
    list_capabilities as _list_capabilities,
    list_collections as _list_collections,
    list_creators as _list_creators,
    list_models as _list_models,
    list_models_page as _list_models_page,
)
from modelwire_runtime.namespaces import AsyncNamespace

class AsyncContent(AsyncNamespace):
    get_collection: _get_collection.AsyncGetCollection
    get_creator: _get_creator.AsyncGetCreator
    get_model: _get_model.AsyncGetModel
    get_model_examples: _get_model_examples.AsyncGetModelExamples
    get_model_guides: _get_model_guides.AsyncGetModelGuides
    get_model_pricing: _get_model_pricing.AsyncGetModelPricing
    list_capabilities: _list_capabilities.AsyncListCapabilities
    list_collections: _list_collections.AsyncListCollections
    list_creators: _list_creators.AsyncListCreators
    list_models: _list_models.AsyncListModels
    list_models_page: _list_models_page.AsyncListModelsPage
