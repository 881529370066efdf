raise E, "text"
y = 1
