# Writes go to the first mapping only; children and parents share the rest; deleting looks in the first one.
from collections import ChainMap

defaults = {"model": "small", "temperature": 0.5, "tags": []}
user = {"model": "large"}
cm = ChainMap(user, defaults)
cm["temperature"] = 1
print(cm["model"], cm["temperature"], defaults["temperature"], user)
cm["tags"].append("shared")
print(defaults["tags"])
child = cm.new_child({"model": "tiny"})
print(child["model"], child.parents["model"], child.maps[0], len(child), sorted(child))
child2 = cm.new_child()
child2["x"] = 1
print(child2.maps[0], "x" in cm, "x" in child2)
for bad in (lambda: cm["none"], lambda: cm.pop("tags"), lambda: child2.popitem() and child2.popitem()):
    try:
        print(bad())
    except KeyError as e:
        print("KeyError", e)
try:
    del child["tags"]
except KeyError as e:
    print("KeyError", e)
print(cm.pop("model"), cm["model"], cm.get("zz"), cm.get("zz", 3), cm.setdefault("q", []), cm.maps[0])
print(dict(cm), list(cm.items()), list(cm.keys()), list(cm.values()))
cm.clear()
print(user, cm["temperature"], bool(cm), bool(ChainMap()), ChainMap().maps)
