import tools.search
from tools.fetch import fetch

print(tools.search.find("a"), fetch("b"))
