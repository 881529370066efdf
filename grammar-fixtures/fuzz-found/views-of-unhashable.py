# Views of dicts are compared item by item: values that cannot be hashed are no obstacle where sizes decide
stock = {"pens": [1], "ink": 2, 3: None}
print(stock.items() >= {("ink", 2)}, stock.items() > {("ink", 2), ("x", 1)})
print(stock.keys() >= {"ink", 3}, stock.keys() <= {"ink", 3}, stock.keys() == {"pens", "ink", 3})
print(stock.items() == {1}, stock.items() == {1, 2, 4}.difference([9]) if len(stock) == 9 else "sizes differ")
print({}.items() <= set(), {}.keys() == set(), {"a": 1}.items() == {("a", 1)}, {"a": 1}.items() != {("a", 2)})
print({"a": 1}.keys() < {"a": 2, "b": 3}.keys(), {"a": 1}.items() <= {"a": 1, "b": 2}.items())
for compare in (lambda: stock.items() & {("ink", 2)}, lambda: stock.items() <= {1, 2, 3}, lambda: stock.keys() >= 5):
    try:
        print(compare())
    except TypeError as error:
        print(error)
