# A generator that throw or close ended before its first step takes any value of send and stops
def steps(limit=3):
    done = []
    while len(done) < limit:
        try:
            done.append((yield len(done)))
        except ValueError as error:
            done.append(repr(error))
    return done


for end in ("throw", "close", "neither"):
    run = steps()
    try:
        if end == "throw":
            run.throw(KeyError("early"))
        elif end == "close":
            print(run.close())
    except KeyError as error:
        print("raised", error)
    try:
        print(run.send("value"))
    except StopIteration as stop:
        print(end, "stopped", stop.value)
    except TypeError as error:
        print(end, error)

run = steps(1)
print(next(run))
try:
    run.throw(ValueError("late"))
except StopIteration as stop:
    print(stop.value)
