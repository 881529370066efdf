# Structures that hold themselves.
import pprint

items = [1, 2]
items.append(items)
table = {"a": 1}
table["self"] = table
pair = ([],)
pair[0].append(pair)
deep = {"key": "value " * 20, "list": items}
for value in (items, table, pair, deep):
    text = pprint.pformat(value)
    for i, known in ((id(items), "ITEMS"), (id(table), "TABLE"), (id(pair), "PAIR")):
        text = text.replace(str(i), known)
    print(text)
    print(pprint.isrecursive(value))
print(pprint.isrecursive([1, [2]]))
