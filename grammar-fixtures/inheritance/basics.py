# Overriding, isinstance, issubclass.
class Animal:
    sound = "..."
    def __init__(self, name): self.name = name
    def speak(self): return f"{self.name} says {self.sound}"
class Dog(Animal):
    sound = "woof"
class Puppy(Dog):
    def speak(self): return super().speak() + " (small)"
for a in (Animal("x"), Dog("rex"), Puppy("bit")):
    print(a.speak(), isinstance(a, Dog), type(a).__name__, type(a) is Dog)
print(issubclass(Puppy, Animal), issubclass(Animal, Dog), Puppy.__bases__[0].__name__, [c.__name__ for c in Puppy.__mro__], issubclass(bool, int))
