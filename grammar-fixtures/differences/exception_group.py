"""`except*`

What differs: the statement is not translated.
Cause: JavaScript has no exceptions that several handlers share.
Workaround: catch `Exception`, and look at the parts.
Code: exception-group
"""

try:  # differs
    raise ExceptionGroup("many", [ValueError("a")])
except* ValueError as group:
    print(group.exceptions)
