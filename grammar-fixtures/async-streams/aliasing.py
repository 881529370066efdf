# A helper appends to a list that its caller reads after each yield.
import time


def chunks(n):
    for i in range(n):
        time.sleep(0)
        yield {"delta": f"d{i}", "last": i == n - 1}


def helper(source, aggregator):
    text = ""
    for chunk in source:
        text += chunk["delta"]
        yield chunk["delta"]
        if chunk["last"]:
            aggregator.append({"role": "assistant", "content": text})
    return len(text)


def agent(messages, turns):
    for turn in range(turns):
        size = yield from helper(chunks(2), aggregator=messages)
        last = messages[-1]
        print("last", last["content"], size)
        if turn == 1:
            return "stopped"
        messages.append({"role": "user", "content": f"again {turn}"})
    return "ran out"


def outer():
    messages = [{"role": "user", "content": "hi"}]
    result = yield from agent(messages, 3)
    print(result, len(messages))
    yield "end"


for event in outer():
    print("event", event)
