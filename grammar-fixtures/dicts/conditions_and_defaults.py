# Dicts in conditions and nested defaults.
config = {"llm": {"endpoint": "e", "temperature": 0}, "tools": [], "retriever": None}
print(config.get("llm", {}).get("temperature", 0.5), config.get("tools") or ["dflt"], (config.get("retriever") or {}).get("k", 3), config.get("missing", {}).get("x"), bool(config), bool({}), "llm" in config and "endpoint" in config["llm"])
if not config.get("tools"): print("no tools")
for key in ("llm", "tools", "zz"):
    match config.get(key):
        case None: print(key, "none")
        case {}: print(key, "dict")
        case _: print(key, "other")
print({k: type(v).__name__ for k, v in config.items()}, len([k for k, v in config.items() if v]), config == dict(config), config["llm"] is dict(config)["llm"])
