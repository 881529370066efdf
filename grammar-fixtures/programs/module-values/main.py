import english
import french

languages = {"en": english, "fr": french}


def speak(module, name):
    return module.greet(name)


for code, module in languages.items():
    print(code, speak(module, "Ann"), module.__name__, getattr(module, "POLITE"))
    print(hasattr(module, "greet"), hasattr(module, "shout_loud"))
current = english
print(current.greet("Bob"), current is english, english is french)
print(getattr(french, "shout_loud")("x"))
try:
    print(english.missing)
except AttributeError as e:
    print("AttributeError")
