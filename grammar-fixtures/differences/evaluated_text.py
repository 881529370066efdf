"""`eval` and `exec`

What differs: the call is not translated.
Cause: the text is Python, and there is no Python in the app.
Workaround: parse literals with `ast.literal_eval` or `json.loads`; choose functions from a dict.
Code: eval-exec
"""

print(eval("1 + 2"))  # differs
