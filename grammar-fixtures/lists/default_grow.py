# A list that grows while a while loop reads it.
queue, seen = ["a"], []
graph = {"a": ["b", "c"], "b": ["d"], "c": ["d"], "d": []}
while queue:
    node = queue.pop(0)
    if node in seen: continue
    seen.append(node)
    queue += graph[node]
print(seen, queue)
