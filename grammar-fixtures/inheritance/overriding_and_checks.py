# Overriding with other parameters, class attributes through levels, isinstance tables, abstract-like bases, __eq__ across levels.
class Animal:
    sound = None
    made = []

    def __init__(self, name, *, legs=4):
        self.name, self.legs = name, legs
        self.made.append(type(self).__name__)

    def speak(self, times=1):
        if self.sound is None:
            raise NotImplementedError(f"{type(self).__name__} has no sound")
        return " ".join([self.sound] * times)

    def __eq__(self, other):
        return isinstance(other, Animal) and self.name == other.name

    def __hash__(self):
        return hash(self.name)


class Dog(Animal):
    sound = "woof"

    def speak(self, times=2, *, loud=False):
        text = super().speak(times)
        return text.upper() if loud else text


class Puppy(Dog):
    sound = Dog.sound + "!"

    def __init__(self, name="pup"):
        super().__init__(name, legs=3)
        self.tags = ["young"]

    def __eq__(self, other):
        return super().__eq__(other) and getattr(other, "legs", 0) == self.legs


class Fish(Animal):
    def __init__(self, name):
        super().__init__(name, legs=0)


dog, pup, fish = Dog("rex"), Puppy("rex"), Fish("rex")
print(dog.speak(), dog.speak(1, loud=True), pup.speak(), pup.legs, fish.name)
try:
    fish.speak()
except NotImplementedError as e:
    print(e)
print(dog == fish, dog == pup, fish == dog, pup != dog, dog != 1, Animal.made)
for kind in (Animal, Dog, (Fish, Puppy), object):
    print([isinstance(x, kind) for x in (dog, pup, fish, "x")], end=" ")
print(issubclass(Puppy, (Fish, Dog)))
try:
    hash(pup)
except TypeError as e:
    print(e)
print(len({dog, fish}), Dog.speak(pup, 1), Animal.speak(pup), vars(pup))
try:
    Puppy("a", legs=1)
except TypeError as e:
    print(e)
