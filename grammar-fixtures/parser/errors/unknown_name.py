x = "\N{NO SUCH NAME AT ALL}"
y = 1
