# The format mini-language on floats.
for spec in ("", ".2f", "8.3f", "<8.1f", "+.1f", ".0f", ".3e", "E", "g", ".3g", ".10g", "%", ".1%", ",.2f", "010.2f", "#.0f", "_.1f", "G", "*^12.2f", " .2f", ".2"):
    print(repr(spec), "|".join(format(x, spec) for x in (1234.5678, -0.5, 0.0, 1e10, 1e-7, 2.5)))
for x in (float("nan"), float("inf"), -0.0):
    print(f"{x:.2f} {x:+} {x:8} {x:g} {x:%} {x:08.1f}")
