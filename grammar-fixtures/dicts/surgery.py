# Dict surgery as agents do it.
schema = {"type": "object", "additionalProperties": False, "properties": {"q": {"type": "string", "additionalProperties": True}}, "items": [{"additionalProperties": 1}]}

def clean(obj):
    if isinstance(obj, dict):
        for key, value in list(obj.items()):
            if key == "additionalProperties":
                del obj["additionalProperties"]
            else:
                clean(value)
    elif isinstance(obj, list):
        for v in obj:
            clean(v)
    return obj

print(clean(schema))
block = {"id": "x", "text": "t", "type": "text"}
print({k: v for k, v in block.items() if k != "id"})
agents = ["search", "sql"]
print({**{a: a for a in agents}, "FINISH": "final"})
event = {"agent": {"messages": [1]}}
print(tuple(event.keys())[0], next(iter(event)), list(event.values())[0]["messages"])
cols, rows = ["id", "name"], [[1, "a"], [2, "b"]]
print([dict(zip(cols, row)) for row in rows])
