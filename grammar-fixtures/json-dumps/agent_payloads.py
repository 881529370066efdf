# Tool results and messages as JSON text in prompts.
import json
from datetime import datetime
row = {"id": 1, "price": 9.0, "name": "Café “X”", "tags": ("a", "b"), "at": datetime(2024, 1, 2, 3, 4), "none": None, "nested": {"ok": True, "n": [1.5, 2.0, -0.0, 1e-10, 1e21]}}
print(json.dumps(row, default=str)); print(json.dumps(row, default=str, ensure_ascii=False, indent=2)); print(json.dumps({"args": json.dumps({"q": "a \"b\""})})); print(json.dumps([row["price"], int(row["price"]), row["price"] / 3, 10 ** 15, 0.1 + 0.2])); print(f"Result: {json.dumps({'k': [1, {'z': 'é'}]})}", len(json.dumps(row, default=str))); print(json.dumps("a/b<c>&'\u007f\ud83d\ude00\u2029"), json.dumps({"😀": "😀"}))
