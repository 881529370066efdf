# Settings merged deep from several sources, with paths, environment texts, types and what is not allowed
import os
from collections import ChainMap
from collections.abc import Mapping, MutableMapping
from functools import singledispatch


def deep_merge(base: Mapping, *others: Mapping) -> dict:
    out = dict(base)
    for other in others:
        for key, value in other.items():
            if isinstance(value, Mapping) and isinstance(out.get(key), Mapping):
                out[key] = deep_merge(out[key], value)
            elif isinstance(value, list) and isinstance(out.get(key), list):
                out[key] = [*out[key], *(v for v in value if v not in out[key])]
            elif value is not None or key not in out:
                out[key] = value
    return out


class Config(MutableMapping):
    def __init__(self, *args, **kwargs):
        self._data = dict(*args, **kwargs)

    def __getitem__(self, path):
        node = self._data
        for part in path.split("."):
            try:
                node = node[int(part)] if isinstance(node, list) else node[part]
            except (KeyError, IndexError, TypeError) as e:
                raise KeyError(path) from e
        return node

    def __setitem__(self, path, value):
        *parents, last = path.split(".")
        node = self._data
        for part in parents:
            node = node.setdefault(part, {})
        node[last] = value

    def __delitem__(self, path):
        *parents, last = path.split(".")
        node = self["." .join(parents)] if parents else self._data
        del node[last]

    def __iter__(self):
        def walk(node, prefix=""):
            for key, value in node.items():
                if isinstance(value, dict) and value:
                    yield from walk(value, f"{prefix}{key}.")
                else:
                    yield prefix + key
        return walk(self._data)

    def __len__(self):
        return sum(1 for _ in self)


@singledispatch
def coerce(default, text):
    return text


@coerce.register
def _(default: bool, text):
    return text.strip().lower() in {"1", "true", "yes", "on"}


@coerce.register(int)
@coerce.register(float)
def _(default, text):
    return type(default)(text)


@coerce.register
def _(default: list, text):
    return [part.strip() for part in text.split(",") if part.strip()]


base = {"model": {"name": "m", "params": {"temperature": 0.1, "stop": ["a"]}}, "retries": 3, "debug": False, "tags": ["x"]}
merged = deep_merge(base, {"model": {"params": {"stop": ["a", "b"], "top_p": None}}, "retries": None}, {"tags": ["y", "x"]})
print(merged, base["tags"], base["model"]["params"]["stop"])
config = Config(merged)
print(list(config), len(config), config["model.params.stop.1"], config.get("model.nope", "?"), "model.name" in config)
config["model.extra.deep"] = 1
del config["model.params"]
print(dict(config), config.pop("retries"), config.setdefault("debug", True), list(config.keys())[-1])
for path in ("model.name.x", "tags.5", "zzz", "tags.q"):
    try:
        print(config[path])
    except (KeyError, ValueError) as e:
        print(type(e).__name__, e, type(e.__cause__).__name__)
os.environ.update({"APP_RETRIES": "7", "APP_DEBUG": "Yes", "APP_TAGS": "p, q,,", "APP_RATE": "x"})
defaults = {"retries": 3, "debug": False, "tags": [], "rate": 0.5, "name": "n"}
env = {}
for key, value in defaults.items():
    try:
        env[key] = coerce(value, os.environ[f"APP_{key.upper()}"])
    except KeyError:
        pass
    except ValueError as e:
        print(e)
chained = ChainMap(env, defaults)
print(dict(chained) == {**defaults, **env}, sorted(chained.items(), key=lambda kv: kv[0]), chained.maps[0], chained.new_child({"name": "z"})["name"])
