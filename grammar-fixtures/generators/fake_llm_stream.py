# A stream of deltas with a final item, consumed in parts.
def stream(text, fail_at=None):
    item_id, out = "msg_1", ""
    for i, w in enumerate(text.split()):
        if i == fail_at: raise ConnectionError(f"lost at {i}")
        out += w + " "
        yield {"type": "delta", "id": item_id, "text": w}
    yield {"type": "done", "id": item_id, "text": out.strip()}
print([e["text"] for e in stream("a b c")], list(stream(""))[0], next(stream("x"))["type"])
got = []
try:
    for e in stream("a b c", 2): got.append(e["text"])
except ConnectionError as e: print(got, e)
final = None
for final in stream("p q"): pass
print(final, [e for e in stream("m n") if e["type"] == "done"][0]["text"], dict(enumerate(e["type"] for e in stream("z"))))
it = stream("k l"); first = next(it); rest = list(it); print(first["text"], len(rest), list(it))
