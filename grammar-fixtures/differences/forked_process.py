"""`os.fork`

What differs: the call is not translated.
Cause: Node cannot fork itself.
Workaround: use `asyncio`.
Code: unsupported-member
"""

import os

print(os.fork() >= 0 and "forked")  # differs
