import config
from worker import describe

print(describe())
config.DEBUG = True
config.LEVEL += 2
config.names = ["a"]
print(describe(), config.DEBUG, config.LEVEL, config.names)
config.names.append("b")
print(config.current())
