# Statements in a class body: if, for, try, with, del, walrus-free conditions; a method under two names; name lookups.
DEBUG = True
name = "module"


class Client:
    if DEBUG:
        level = "debug"

        def log(self, text):
            return f"{self.level}: {text}"
    else:

        def log(self, text):
            return ""

    try:
        timeout = int("x")
    except ValueError:
        timeout = 30
    finally:
        checked = True
    handlers = {}
    for verb in ("get", "post"):
        handlers[verb] = verb.upper()
    del verb
    name = "class"
    alias = name
    copy = [name for name in ("inner",)]

    def first(self):
        return 2

    second = first
    print("body runs", name, timeout)

    def read(self):
        return name, self.name


c = Client()
print(c.log("t"), c.timeout, Client.handlers, hasattr(Client, "verb"), c.alias, Client.copy)
print(c.first(), c.second(), c.read(), Client.checked)


def build(flag):
    class Local:
        values = [flag] * 2
        values.append("end")
        label = "on" if flag else "off"

        def get(self):
            return self.label, self.values

    return Local


first, second = build(1), build(0)
first.values.append("own")
print(first().get(), second().get(), first is not second)
