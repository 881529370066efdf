# Descriptors with __get__, __set__ and __set_name__.
class Positive:
    def __set_name__(self, owner, name): self.name = "_" + name
    def __get__(self, obj, owner=None): return self if obj is None else getattr(obj, self.name, 0)
    def __set__(self, obj, v):
        if v < 0: raise ValueError(f"{self.name[1:]} must be positive")
        setattr(obj, self.name, v)
class Order:
    qty = Positive(); price = Positive()
    def __init__(self, q, p): self.qty, self.price = q, p
o = Order(2, 3.5); print(o.qty * o.price, vars(o))
try: o.qty = -1
except ValueError as e: print(e)
print(type(Order.qty).__name__, Order.__dict__["price"].name)
