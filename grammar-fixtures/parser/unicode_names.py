é = 'é'; ünïcode = é
变量 = "中文"; 𝔘𝔫𝔦 = 1
ﬁ = 1
def naïve(ß, µ): return ª
x.ﬁ = 日本.語(キー='値')
'𝒳𝒴' ; b = '日本語' ; c
'é' + x  # commentaire é 𝒳
import módulo.ﬁ as ñ
