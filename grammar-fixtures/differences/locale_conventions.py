"""The `locale` module

What differs: the import is not translated.
Cause: the runtime formats as Python does without a locale.
Workaround: format with the format language: `f"{n:,}"`.
Code: unknown-import
"""

import locale

print(locale.localeconv()["decimal_point"])  # differs
