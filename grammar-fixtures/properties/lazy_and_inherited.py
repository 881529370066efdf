# Lazy properties, overriding, cached_property.
from functools import cached_property
class A:
    def __init__(self): self.n = 0; self._client = None
    @property
    def client(self):
        if self._client is None:
            self.n += 1
            self._client = {"id": self.n}
        return self._client
    @cached_property
    def heavy(self):
        self.n += 10
        return self.n
class B(A):
    @property
    def client(self): return {**super().client, "b": True}
a = A()
print(a.client, a.client is a.client, a.heavy, a.heavy, a.n, "heavy" in a.__dict__)
print(B().client, B().heavy)
