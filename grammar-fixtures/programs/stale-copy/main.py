import state
from state import counter, increase

print(counter, state.counter)
increase()
increase()
print(counter, state.counter)
from state import counter as again

print(again)
counter = 7
print(counter, state.counter)
