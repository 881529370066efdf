# A class with state, private helpers, lazy attributes and keyword configuration.
class Agent:
    DEFAULTS = {"temperature": 0.0, "max_tokens": 100}
    def __init__(self, name, tools=None, **config):
        self.name, self.tools = name, tools or []
        self.config = {**self.DEFAULTS, **config}
        self._history, self.__secret = [], "s"
    def _render(self, m): return f"{self.name}> {m}"
    def ask(self, m, *, repeat=1):
        for _ in range(repeat): self._history.append(self._render(m))
        return self._history[-1]
    @property
    def turns(self): return len(self._history)
    def reveal(self): return self.__secret
    def __len__(self): return self.turns
    def __bool__(self): return True
a = Agent("bot", temperature=0.7, stop=["x"]); print(a.ask("hi", repeat=2), a.turns, len(a), bool(a), a.config, Agent.DEFAULTS, a.tools, a.reveal(), a._history)
b = Agent("b2"); b.tools.append("t"); print(Agent("c").tools, b.tools, hasattr(a, "__secret"), a._Agent__secret, [k for k in vars(b)])
try: a.turns = 5
except AttributeError as e: print(e)
