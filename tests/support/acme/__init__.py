"""A vendor's package as the generator writes one, with a few models, made by hand: its tasks, lists and apps are Runware's."""
