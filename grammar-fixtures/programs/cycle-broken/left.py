from right import SIDE

NAME = "left of " + SIDE
