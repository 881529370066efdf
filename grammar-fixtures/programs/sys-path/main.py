import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "lib"))
if "src" not in sys.path:
    sys.path.append("src")

from library_module import name
import source_module

print(name, source_module.value())
