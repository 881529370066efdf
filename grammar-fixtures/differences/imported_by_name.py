"""An import by a name of run time

What differs: the call is not translated.
Cause: the modules of an app are known when it is built.
Workaround: import what it can name, and choose from a dict.
Code: unsupported-member
"""

import importlib

name = "js" + "on"
print(importlib.import_module(name).dumps([1]))  # differs
