"""`__getattribute__`

What differs: plain accesses do not go through it.
Cause: TypeScript's accesses cannot be intercepted without a proxy.
Workaround: write out the attributes.
Code: attribute-hook
"""

class Lazy:
    def __init__(self):
        self.size = 1

    def __getattribute__(self, name):  # differs
        return "asked for " + name


print(Lazy().size)
