# Written by modelwire-codegen from specs/runware/. Do not edit: change that, and run `modelwire-codegen generate`.

import modelwire.runware.handles as handles
from modelwire_runtime.namespaces import AsyncNamespace

class AsyncContent(AsyncNamespace):
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
