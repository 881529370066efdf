"""Subprocesses

What differs: the call is not translated.
Cause: an app has no shell to count on.
Workaround: use a library.
Code: unsupported-member
"""

import subprocess

print(subprocess.run(["echo", "hi"], capture_output=True, text=True).stdout)  # differs
