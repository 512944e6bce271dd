"""The linter: what is most likely wrong in specs that are well formed.

`check` refuses what cannot be generated from. Here each rule looks at a whole tree for what a reader would wonder at. A rule that
speaks of rules between parameters decides by trying all values that these tell apart (`domains`, `conditions`, `solve`), and
says nothing where that leaves a question open, so it raises no false alarm.
"""
