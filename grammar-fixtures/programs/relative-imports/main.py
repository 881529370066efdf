# Relative imports up and down, `import a.b as c`, names that hide modules, imports in functions and classes.
import shop.goods.fruit as fruit
import shop.goods
from shop.goods import veg as greens
from shop import price_of, goods as all_goods

print(fruit.name, greens.name, price_of("apple"), all_goods.fruit is fruit, shop.goods.veg is greens)


def late():
    from shop.goods.fruit import colour
    import shop.util as u

    return colour(), u.twice(2)


print(late())
print(sorted(n for n in ("fruit", "veg", "meat") if hasattr(all_goods, n)))
