# finally runs before an uncaught custom exception ends the program.
class AgentError(Exception):
    pass
try:
    print("work")
    raise AgentError("failed hard")
finally:
    print("cleanup")
