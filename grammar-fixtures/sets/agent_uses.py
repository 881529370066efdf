# Sets as agents use them: dedupe, allowed values, missing keys.
ALLOWED = {"user", "assistant", "system"}
def check(msgs): return sorted({m["role"] for m in msgs} - ALLOWED), all(m["role"] in ALLOWED for m in msgs)
print(check([{"role": "user"}, {"role": "bot"}, {"role": "bot"}]), check([]))
seen, out = set(), []
for url in ["a", "b", "a", "c", "b"]:
    if url in seen: continue
    seen.add(url); out.append(url)
print(out, len(seen), sorted(seen), {"a", "b"} <= seen, seen.isdisjoint({"z"}), sorted(seen ^ {"a", "q"}), sorted(set("hello") & set("world")))
print(len({1, 1.0, True}), {(1, 2), (1, 2)} == {(1, 2)}, sorted(map(sorted, {frozenset("ab"), frozenset("c")})), sorted(set([3, 1]) | {2}), bool(set()) or "empty", {len(x) for x in out})
