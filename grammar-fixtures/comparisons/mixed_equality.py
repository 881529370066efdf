# Equality between types never raises.
vals = [0, 0.0, False, "", None, [], (), {}, set(), b"", "0", [0], (0,)]
for a in vals: print("".join("=" if a == b else "." for b in vals))
