# The target of an augmented assignment is evaluated once.
calls = []

def index():
    calls.append("index")
    return 1

def container():
    calls.append("container")
    return data

data = [1, 2, 3]
container()[index()] += 40
print(data, calls)
