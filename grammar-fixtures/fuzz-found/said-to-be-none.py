# A parameter annotated with None that gets something else
import json


def shown(x: None, y: int | None = None):
    if x:
        return f"true {x}"
    if y is None:
        return f"false {x}"
    return f"{x} {y + 1}"


for text in ["0.0", "[]", "[1]", '"a"', "null", "2"]:
    print(shown(json.loads(text)), shown(None, json.loads("1.0")))
