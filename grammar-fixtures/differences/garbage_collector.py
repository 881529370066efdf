"""The `gc` module

What differs: the import is not translated.
Cause: the collector of Node cannot be steered by the program.
Workaround: leave it out.
Code: unknown-member
"""

import gc

print(gc.get_count()[0] >= 0)  # differs
