"""A descriptor

What differs: nothing calls `__get__`.
Cause: TypeScript classes have getters and setters, and nothing that is asked for every access.
Workaround: write a property.
Code: unsupported-dunder
"""

class Field:
    def __get__(self, instance, owner):  # differs
        return 5


class Row:
    size = Field()


print(Row().size)
