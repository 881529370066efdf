from left import NAME

SIDE = "right of " + NAME
