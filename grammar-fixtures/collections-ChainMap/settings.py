# Defaults, environment and arguments, the usual use.
from collections import ChainMap
defaults = {"model": "small", "temperature": 0.0, "tools": ["a"]}
env = {"model": "medium"}
args = {k: v for k, v in {"model": None, "temperature": 0.5}.items() if v is not None}
settings = ChainMap(args, env, defaults)
print(settings["model"], settings["temperature"], settings["tools"])
print({**settings}, dict(settings))
settings["tools"].append("b")
print(defaults)
settings.update({"model": "large", "extra": 1})
print(args, repr(settings))
for k in settings:
    print(k, settings[k])
print(settings | {"model": "x"}, type(settings | {}).__name__)
settings.clear()
print(settings["model"], len(settings), settings.popitem() if settings.maps[0] else "empty")
