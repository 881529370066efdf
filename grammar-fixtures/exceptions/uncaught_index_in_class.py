# An uncaught error in a constructor.
class Agent:
    def __init__(self, tools): self.first = tools[0]
print(Agent(["a"]).first)
Agent([])
