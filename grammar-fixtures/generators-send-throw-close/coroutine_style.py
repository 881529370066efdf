# A state machine driven by send, with try/finally and a return value.
def machine():
    state, seen = "idle", []
    try:
        while True:
            cmd = yield state
            seen.append(cmd)
            if cmd == "stop": return len(seen)
            state = {"idle": "busy", "busy": "idle"}[state] if cmd == "flip" else state
    finally: print("seen", seen)
m = machine(); print(next(m), [m.send(c) for c in ("flip", "noop", "flip")])
try: m.send("stop")
except StopIteration as s: print("returned", s.value)
m = machine(); next(m); m.close()
