# Chains of string methods as in text cleaning.
raw = "  **Title:** The  Big\tRun -- \n\n"
print(repr(raw.strip().strip("*")), raw.replace("*", "").split(), " ".join(raw.split()))
print("snake_case_name".replace("_", " ").title().replace(" ", ""), "-".join("A B C".lower().split()), "camelCase"[0].upper() + "camelCase"[1:])
print("key: value: more".split(":", 1)[1].strip(), "a=1&b=2".split("&")[-1].split("=")[0], "x.y.z".rsplit(".", 1)[0])
print([line.strip() for line in " a \n\n b ".splitlines() if line.strip()], "".join(c for c in "a1b2" if c.isdigit()))
print("yes" if "Error".lower() in "some error".lower() else "no", "END".endswith("D") and "END"[:-1])
