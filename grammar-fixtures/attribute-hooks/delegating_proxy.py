# A proxy with __getattr__, __setattr__ and __delattr__: only missing names reach __getattr__, private names stay its own.
class Proxy:
    def __init__(self, target):
        object.__setattr__(self, "_target", target)
        object.__setattr__(self, "_log", [])

    def __getattr__(self, name):
        self._log.append(f"get {name}")
        return getattr(self._target, name)

    def __setattr__(self, name, value):
        self._log.append(f"set {name}")
        setattr(self._target, name, value)

    def __delattr__(self, name):
        self._log.append(f"del {name}")
        delattr(self._target, name)

    def own(self):
        return "own"


class Box:
    kind = "box"

    def __init__(self):
        self.value = 1

    def double(self, by=2):
        return self.value * by


box = Box()
proxy = Proxy(box)
proxy.value = 5
print(proxy.value, proxy.double(), proxy.double(by=3), proxy.kind, proxy.own())
proxy.extra = [1]
proxy.extra.append(2)
print(box.extra, "extra" in vars(box), hasattr(proxy, "nothing"), getattr(proxy, "nothing", "d"))
del proxy.extra
try:
    proxy.extra
except AttributeError as e:
    print(e)
try:
    del proxy.extra
except AttributeError as e:
    print(type(e).__name__)
print(proxy._log)
