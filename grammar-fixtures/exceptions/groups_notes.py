# add_note and exception groups.
e = ValueError("base")
e.add_note("first"); e.add_note("second")
print(e, e.__notes__)
g = ExceptionGroup("many", [ValueError("a"), TypeError("b"), ExceptionGroup("in", [KeyError("c")])])
print(g, len(g.exceptions), g.message)
try: raise g
except* ValueError as eg: print("V", [str(x) for x in eg.exceptions])
except* (TypeError, KeyError) as eg: print("T", len(eg.exceptions))
