# Types that read a word: methods, classes, functions of a module; a parser of one's own; a namespace that holds functions
import argparse, json, types
from pathlib import Path
class Strict(argparse.ArgumentParser):
    def error(self, message):
        raise ValueError("bad: " + message)
p = Strict(prog="x")
p.add_argument("--low", type=str.lower)
p.add_argument("--path", type=Path)
p.add_argument("--data", type=json.loads)
p.add_argument("--flag", type=lambda s: s == "yes")
p.add_argument("--version", action="version", version="%(prog)s 1.0")
print(p.parse_args(["--low", "ABC", "--path", "a/b", "--data", '{"a": 1}', "--flag", "yes"]))
for words in (["--data", "{"], ["--zz"], ["--flag"]):
    try:
        p.parse_args(words)
    except ValueError as e:
        print(e)
try:
    p.parse_args(["--version"])
except SystemExit as e:
    print(e.code)
ns = types.SimpleNamespace(f=lambda x: x + 1, n=2)
print(ns.f(ns.n))
try:
    ns.g(1)
except AttributeError as e:
    print(e)
