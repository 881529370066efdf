"""`locals()`

What differs: the call is not translated.
Cause: no function can read the variables of another, or all of its own, by name.
Workaround: write a dict of the names that are needed.
Code: eval-exec
"""

def prompt(question):
    return "{question}!".format(**locals())  # differs


print(prompt("why"))
