from registry import register


@register("alpha")
def alpha():
    return 1
