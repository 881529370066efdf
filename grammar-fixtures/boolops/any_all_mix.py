# Boolean operators mixed with comparisons and calls.
def ok(message):
    return bool(message) and message.get("role") in ("user", "assistant") and not message.get("hidden", False)

for m in (None, {}, {"role": "user"}, {"role": "tool"}, {"role": "user", "hidden": True}):
    print(m, ok(m))
a, b, c = True, False, True
print(a and b or c, a and (b or c), not a or b, not (a or b))
print(a & b, a | b, a ^ c, ~a + 0)
