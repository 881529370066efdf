# Counters add, subtract, intersect and unite; zero and negative counts go where Python drops them.
from collections import Counter

stock = Counter(apple=3, pear=1, plum=0)
sold = Counter({"apple": 5, "pear": 1, "fig": -2})
print(stock + sold)
print(stock - sold)
print(sold - stock)
print(stock & sold)
print(stock | sold)
print(+sold, -sold)
stock.subtract(sold)
print(stock, stock["nothing"], "nothing" in stock)
stock.subtract(["pear", "pear"])
stock.update("pp")
print(sorted(stock.items()))
stock += Counter(plum=4)
print(stock)
stock -= Counter(plum=1)
stock &= Counter(plum=2, p=9)
print(stock)
stock |= Counter(z=1)
print(stock, stock == Counter(z=1, plum=2, p=2), Counter(a=0) == Counter(), Counter(a=0) == {})
print(Counter(a=1) <= Counter(a=1, b=2), Counter(a=2) < Counter(a=1, b=2), Counter(a=1) >= Counter())
try:
    print(stock + {"z": 1})
except TypeError as e:
    print(e)
