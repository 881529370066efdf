"""Writes names.data.ts: the public names of the standard modules that the tables describe, in Python 3.10 to 3.13.

Run with the interpreters as arguments, newest last: python3 names.build.py python3.10 ... python3.13
"""
import json
import pathlib
import re
import subprocess
import sys

here = pathlib.Path(__file__).parent
ASK = """
import importlib, json, pkgutil, sys, warnings
warnings.simplefilter("ignore")
out = {}
for name in json.loads(sys.argv[1]):
    try:
        m = importlib.import_module(name)
    except ImportError:
        continue
    names = set(dir(m)) | {s.name for s in pkgutil.iter_modules(getattr(m, "__path__", []))}
    out[name] = sorted(n for n in names if not n.startswith("_"))
print(json.dumps(out))
"""

modules = sorted(
    {m for f in here.glob("*.ts") for m in re.findall(r'module: "([\w.]+)"|library\(\s*"([\w.]+)"', f.read_text()) for m in m if m}
    & {m for m in sys.stdlib_module_names} | {"os.path", "collections.abc", "concurrent.futures", "urllib.parse", "logging.handlers"}
)
found = {}
for python in sys.argv[1:]:
    done = subprocess.run([python, "-c", ASK, json.dumps(modules)], capture_output=True, text=True, check=True)
    for module, names in json.loads(done.stdout).items():
        found.setdefault(module, set()).update(names)
lines = [f"  [{json.dumps(m)}, {json.dumps(' '.join(sorted(found[m])))}]," for m in sorted(found)]
(here / "names.data.ts").write_text(
    "/** Made by names.build.py: the public names of standard modules, those of Python 3.10 to 3.13 together. */\n"
    "export const standardNames: readonly (readonly [string, string])[] = [\n" + "\n".join(lines) + "\n];\n"
)
