# A property whose getter raises AttributeError leaves the name to __getattr__; other errors go through
class Settings:
    def __init__(self, **values):
        self._values = values

    def __getattr__(self, name):
        if name.startswith("_"):
            raise AttributeError(f"no {name}")
        return f"<{name}>"

    @property
    def port(self):
        return self._port

    @port.setter
    def port(self, value):
        self._port = value

    @property
    def host(self):
        return self._values["host"]

    @property
    def broken(self):
        raise ValueError("broken")


class Plain:
    @property
    def size(self):
        return self._size


settings = Settings(host="local")
print(settings.port, settings.host, settings.other)
settings.port = 80
print(settings.port)
for read in (lambda: settings.broken, lambda: Settings().host, lambda: settings._hidden, lambda: Plain().size):
    try:
        print(read())
    except Exception as error:
        print(type(error).__name__, error)
