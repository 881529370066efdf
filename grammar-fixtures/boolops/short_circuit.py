# and/or evaluate lazily and return operands.
def say(value):
    print("eval", repr(value))
    return value

print(say(0) or say("x") or say("never"))
print(say(1) and say([]) and say("never"))
print(say(None) or say(False))
print(not say("") and say(2))
print((say(0) or say(1)) and say(2))
result = None and boom
print(result)
