# Guarded, nested, aliased and unused imports.
import os.path as osp, json as j, collections.abc
from math import (sqrt as root, pi,)
import decimal, zipfile
try: import definitely_not_a_module as dm
except ImportError as e: dm = None; print(type(e).__name__, e, isinstance(e, ModuleNotFoundError))
try: from json import not_a_name
except ImportError as e: print(str(e).split(" (")[0])
def lazy():
    from datetime import timedelta
    import re as regex
    return timedelta(1), regex.sub("a", "b", "aa")
print(lazy(), osp.basename("a/b"), j.dumps([]), root(4), round(pi, 2), dm, collections.abc.Mapping.__name__)
import importlib
print(importlib.import_module("json").loads("[1]"), __import__("math").floor(1.5))
