# yield from a helper that fills its argument, then a look at the argument.
def llm(messages):
    n = len(messages)
    yield {"delta": f"t{n}"}
    return {"role": "assistant", "content": f"t{n}", "more": n < 3}
def agent(messages):
    while True:
        reply = yield from llm(messages)
        messages.append(reply)
        if not messages[-1]["more"]: return len(messages)
        yield {"info": "again"}
def outer():
    msgs = [{"role": "user"}]
    total = yield from agent(msgs)
    yield {"total": total, "last": msgs[-1]["content"]}
for e in outer(): print(e)
g = outer(); print(next(g), next(g)); g.close(); print(list(g))
