# Windows over message lists.
messages = [{"role": "user" if i % 2 == 0 else "assistant", "n": i} for i in range(6)]
print([m["n"] for m in messages[:-1]], messages[-1]["n"], [m["n"] for m in messages[-2:]])
input_len = 4
new = messages[input_len:]
print(new)
head, tail = messages[:1], messages[-2:]
print(len(head + tail), messages[1:][0]["n"], messages[:0])
batches = [messages[i : i + 4] for i in range(0, len(messages), 4)]
print([len(b) for b in batches])
print([m["n"] for m in messages[::-1] if m["role"] == "user"][:2])
