# `x or default` gives an operand, by Python's truth.
def normalise(message):
    content = message.get("content") or ""
    calls = message.get("tool_calls") or []
    limit = (message.get("custom_inputs") or {}).get("k", 5)
    return content, calls, limit

print(normalise({}))
print(normalise({"content": None, "tool_calls": [], "custom_inputs": {}}))
print(normalise({"content": "hi", "tool_calls": [{"id": 1}], "custom_inputs": {"k": 0}}))
print([] or "empty", {} or None, 0 or 0.0, "" or [] or ())
print([0] and "full", {} and 1, "a" and [])
