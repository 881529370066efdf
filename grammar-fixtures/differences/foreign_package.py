"""A package without a counterpart

What differs: what uses it is not translated.
Cause: the runtime carries what agents use of Python's library, and a few packages.
Workaround: call a service, or write what is needed by hand.
Code: unknown-import
"""

import graphlib

print(list(graphlib.TopologicalSorter({"b": {"a"}}).static_order()))  # differs
