"""The input of one model, as Cog and serverless workers publish it."""
