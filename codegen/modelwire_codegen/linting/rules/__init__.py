"""The rules, a module a subject; `registry` lists them all."""
