# __eq__ that would have to wait.
import time


class Name:
    def __init__(self, text):
        self.text = text

    def __eq__(self, other):
        time.sleep(0)
        return self.text.lower() == other.text.lower()


print(Name("A") == Name("a"))
print(Name("A") in [Name("b"), Name("a")])
