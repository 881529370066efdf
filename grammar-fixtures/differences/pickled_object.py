"""`pickle`

What differs: the call is not translated.
Cause: pickled bytes name Python classes.
Workaround: write JSON.
Code: unsupported-member
"""

import pickle

print(pickle.dumps([1, 2])[:2])  # differs
