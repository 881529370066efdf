# Text tables and separators.
rows = [("name", "qty"), ("apple", 3), ("kiwi", 12)]
width = max(len(str(r[0])) for r in rows)
for name, qty in rows:
    print("| " + str(name).ljust(width) + " | " + str(qty).rjust(4) + " |")
print("+" + "-" * (width + 2) + "+" + "-" * 6 + "+")
print("=" * 10, "ab" * 0 == "", "-" * -1 == "", "\n".join(["x"] * 2))
