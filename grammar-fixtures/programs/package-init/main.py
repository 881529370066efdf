import shapes
from shapes import Circle, area_of
from shapes.square import Square as Box

print(area_of(Circle(2)))
print(shapes.area_of(Box(3)))
print(shapes.VERSION, shapes.__name__)
