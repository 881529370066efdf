# A factory per item binds its own variable.
def make(name, url):
    def run(**kw):
        return f"{name}@{url} {sorted(kw.items())}"
    return run
tools = {}
for name in ("a", "b"):
    tools[name] = make(name, f"http://{name}")
print(tools["a"](x=1), tools["b"]())
adders = [(lambda n: lambda x: x + n)(i) for i in range(3)]
print([f(10) for f in adders])
