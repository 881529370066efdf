# match over streaming events, with guards and nested captures.
def handle(e):
    match e:
        case {"type": "response.output_text.delta", "delta": d}: return f"text {d!r}"
        case {"type": "response.output_item.done", "item": {"type": "function_call", "name": n, "arguments": a}}: return f"call {n}({a})"
        case {"type": "response.output_item.done", "item": {"content": [{"text": t}, *_]}}: return f"message {t}"
        case {"type": str(t)} if t.startswith("error"): return f"failure {t}"
        case ("updates", {**u}) | ["values", u]: return f"mode {sorted(u)}"
        case [("a" | "b") as k, int(v)] | {"k": k, "v": v}: return f"kv {k} {v}"
        case _: return "ignored"
for e in ({"type": "response.output_text.delta", "delta": "x"}, {"type": "response.output_item.done", "item": {"type": "function_call", "name": "f", "arguments": "{}"}}, {"type": "response.output_item.done", "item": {"content": [{"text": "m"}, 2]}}, {"type": "error.x"}, {"type": "zz"}, ("updates", {"n": 1, "a": 2}), ["values", {"q": 0}], ("a", 1), ("c", 1), {"k": "q", "v": None}, None, "a1", []): print(handle(e))
