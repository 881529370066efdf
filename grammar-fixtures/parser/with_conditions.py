# Expressions of the loosest kind with a name after them.
with (a) if b else c as d: pass
with a if b else c as d, e: pass
with (a), (b) if c else d as e: pass
with lambda: a as b: pass
with (a) if b else (c) as d.e: pass
