# Nested dicts and JSON-like data.
response = {
    "choices": [{"message": {"role": "assistant", "content": "hi", "tool_calls": None}, "index": 0}],
    "usage": {"prompt_tokens": 3, "completion_tokens": 4},
}
message = response["choices"][0]["message"]
message["content"] += "!"
print(response["choices"][0]["message"]["content"], response.get("usage", {}).get("total", 0))
print(sum(response["usage"].values()), message.get("tool_calls") or [])
tree = {}
for path in ("a.b.c", "a.b.d", "e"):
    node = tree
    for part in path.split("."):
        node = node.setdefault(part, {})
print(tree)
def walk(node, depth=0):
    for key, child in node.items():
        print("  " * depth + key)
        walk(child, depth + 1)
walk(tree)
