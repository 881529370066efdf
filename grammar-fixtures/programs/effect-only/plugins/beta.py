from registry import register


@register("beta")
def beta():
    return 2
