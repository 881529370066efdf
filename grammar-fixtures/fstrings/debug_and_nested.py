# = specifier and nested format fields.
x, width, prec = 3.14159, 10, 2
print(f"{x=}", f"{x = }", f"{x=:.2f}", f"{'s'=}", f"{x!r:>10}", f"{x + 1=:.1f}")
print(f"{x:{width}.{prec}f}|", f"{x:{'>'}{width}}|", f"{'hi':{'*'}^{width}}")
print(f"{x:.{prec}e} {1000000:,} {0.256:.0%} {0.256:.1%} {255:#x} {5:+d}")
items = {"a": 1}
print(f"{items['a']} {items=} {len(items)=}")
print(f"""multi
{name if (name := 'walrus') else ''} line""")
