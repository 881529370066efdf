"""`sys.getrefcount`

What differs: the call is not translated.
Cause: JavaScript counts no references.
Workaround: leave it out.
Code: unsupported-member
"""

import sys

print(sys.getrefcount([]))  # differs
