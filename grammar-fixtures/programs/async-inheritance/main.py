# Async spreads across modules: overrides, properties, class tables, decorators and streams of other modules.
from app.agents import AGENTS, run_all
from app.base import Base
from app.tools import REGISTRY, stream_words

print([a.describe() for a in run_all(["x", "y"])])
for name in sorted(REGISTRY):
    print(name, REGISTRY[name]("in"))
for word in stream_words("one two three"):
    print(word)
print(sorted(AGENTS, key=lambda k: AGENTS[k]("k").weight))
print(Base("plain").describe())
