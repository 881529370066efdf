# Loops of agents: retry with a budget, pagination by cursor, a queue worked off while it grows, newton steps.
def flaky(failures):
    state = {"left": failures}

    def call():
        if state["left"]:
            state["left"] -= 1
            raise ConnectionError(f"down {state['left']}")
        return "ok"

    return call


def retry(call, limit=3):
    attempt, delay, waits = 0, 0.1, []
    while attempt < limit:
        try:
            return call(), attempt, waits
        except ConnectionError as e:
            last = e
            waits.append(round(delay, 3))
            delay *= 2
        finally:
            attempt += 1
    raise TimeoutError(f"gave up after {attempt}") from last


print(retry(flaky(0)), retry(flaky(2)))
try:
    retry(flaky(9))
except TimeoutError as e:
    print(e, "<-", e.__cause__)
pages = {None: ([1, 2], "a"), "a": ([3], "b"), "b": ([], None)}
cursor, items = None, []
while True:
    batch, cursor = pages[cursor]
    items += batch
    if not cursor:
        break
print(items)
todo, done = ["/"], []
links = {"/": ["x", "y"], "x": ["y", "z"], "y": ["/"]}
while todo and (page := todo.pop(0)):
    if page in done:
        continue
    done.append(page)
    todo.extend(links.get(page, []))
print(done)
guess = 10.0
while abs(guess * guess - 2) > 1e-12:
    guess = (guess + 2 / guess) / 2
print(f"{guess:.10f}")
