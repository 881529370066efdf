# Module-level loops, try and with that build tables used later.
tools = []
for name in ["a", "b", ""]:
    if not name: continue
    tools.append({"name": name, "len": len(name)})
try:
    import not_installed_anywhere
    backend = "fast"
except ImportError:
    backend = "plain"
if backend == "plain":
    def run(x): return f"plain {x}"
else:
    def run(x): return f"fast {x}"
tool_names = {t["name"] for t in tools}
def use(): return run(len(tools)), sorted(tool_names), name, backend
print(use(), t["name"] if "t" in globals() else "no t")
