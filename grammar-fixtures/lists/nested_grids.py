# Nested lists, transposition, flattening, matrices.
m = [[1, 2, 3], [4, 5, 6]]
t = [list(r) for r in zip(*m)]
print(t, sum(map(sum, m)), [sum(r) for r in m], [max(c) for c in zip(*m)], [[a * b for a, b in zip(r, r)] for r in m], sum(m, []))
mul = [[sum(a * b for a, b in zip(r, c)) for c in zip(*t)] for r in m]
print(mul, m == [list(r) for r in zip(*t)], [row[:] for row in m], [row[::-1] for row in m][::-1])
board = [["."] * 3 for _ in range(2)]; board[0][1] = "X"; print("\n".join("".join(r) for r in board))
