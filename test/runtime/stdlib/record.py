"""Records what CPython answers to the rows of calls.py and snippets.json: `python3 record.py`. Writes recorded.json.

A row of calls.py is (module, function, arguments); the TypeScript test finds the function through the tables.
A row of snippets.json is [Python expression, TypeScript expression]; both see the modules by name.
"""

import importlib
import json
import os
import pathlib

os.environ["TZ"] = "UTC"
here = pathlib.Path(__file__).parent
modules = "base64 bisect collections contextlib copy datetime fractions functools hashlib heapq hmac html io itertools json logging math operator os pathlib random re string textwrap time types typing urllib.parse uuid zoneinfo".split()
names = {name.split(".")[0]: importlib.import_module(name.split(".")[0]) for name in modules}
for name in modules:
    importlib.import_module(name)


def answer(run):
    try:
        return {"value": repr(materialise(run()))}
    except Exception as error:
        return {"error": type(error).__name__, "message": str(error)}


def materialise(value):
    return list(value) if hasattr(value, "__next__") else value


def plain(value):
    """Arguments as the test reads them: floats, tuples and bytes are marked."""
    if isinstance(value, float):
        return {"float": repr(value)}
    if isinstance(value, tuple):
        return {"tuple": [plain(item) for item in value]}
    if isinstance(value, bytes):
        return {"bytes": list(value)}
    if isinstance(value, list):
        return [plain(item) for item in value]
    if isinstance(value, int) and abs(value) > 2**53:
        return {"int": str(value)}
    return value


def record_call(module, name, args):
    function = getattr(importlib.import_module(module), name)
    shown = [plain(arg) for arg in args]
    return {"module": module, "name": name, "args": shown, **answer(lambda: function(*args))}


def main():
    from calls import calls

    rows = [record_call(*call) for call in calls]
    snippets = json.loads((here / "snippets.json").read_text())
    pairs = [
        {"python": python, "typescript": typescript or python, **answer(lambda: eval(python, dict(names)))}
        for python, typescript in snippets
    ]
    recorded = {"calls": rows, "snippets": pairs}
    (here / "recorded.json").write_text(json.dumps(recorded, indent=1) + "\n")


if __name__ == "__main__":
    main()
