# Building new lists from old ones as message code does.
msgs = [{"role": "user", "content": "a"}, {"role": "assistant", "content": "b"}]
new = [{"role": "system", "content": "s"}] + msgs
upper = [{**m, "content": m["content"].upper()} for m in msgs]
print(len(new), new[0]["role"], upper, msgs[0]["content"], new[1] is msgs[0], upper[0] is msgs[0])
users = list(filter(lambda m: m["role"] == "user", new)); print(users, [m for m in new if m["role"] != "system"] == msgs)
msgs += [{"role": "user", "content": "c"}]; print(len(msgs), len(new)); first, *others = msgs; print(first, len(others))
print([i for i, m in enumerate(msgs) if m["role"] == "user"], any(m["role"] == "tool" for m in msgs), next((m for m in msgs if m["content"] == "b"), {}).get("role"))
