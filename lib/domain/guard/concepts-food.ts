/**
 * What people cannot or will not eat and drink, one thing a line:
 * `name: its English names / a pattern of its Chinese names > kinds of it, and what it is usually in`.
 */
export const FOOD = `
peanut: peanut, groundnut, monkey nut / 花生|长生果 > satay
satay: satay / 沙爹|沙嗲|沙茶
nut: nut, tree nut / 坚果|果仁 > peanut almond walnut hazelnut cashew pistachio pecan praline
almond: almond, marzipan, frangipane / 杏仁|巴旦木
walnut: walnut / 核桃
hazelnut: hazelnut, nutella / 榛
cashew: cashew / 腰果
pistachio: pistachio / 开心果
pecan: pecan, macadamia / 碧根果|夏威夷果
praline: praline, nougat, granola, muesli / 果仁糖|牛轧糖
sesame: sesame, tahini, halva, hummus / 芝麻|麻酱|麻油|香油
pork: pork, pig, pig meat / 猪(?!年) > ham bacon sausage pork-dish lard
ham: ham, prosciutto, jamon, gammon / 火腿
bacon: bacon, pancetta, lardon / 培根|腊肉|咸肉
sausage: sausage, salami, chorizo, bratwurst, mortadella / 香肠|腊肠
pork-dish: char siu, pulled pork, spare rib / 叉烧|东坡肉|红烧肉|回锅肉|五花肉|排骨|小笼包|狮子头
lard: lard / 猪油
beef: beef / 牛肉|牛排|牛腩|牛舌|牛(?=骨|尾汤|杂|筋|蹄) > steak veal burger wagyu
steak: steak, sirloin, ribeye, brisket, oxtail, tenderloin / 牛排|西冷|肉眼
veal: veal / 小牛肉
burger: burger, hamburger, cheeseburger / 汉堡
wagyu: wagyu, bresaola / 和牛(?!奶|油|仔)
lamb: lamb, mutton / 羊肉|羊排|羊腿|羊(?=汤|蝎|杂)
chicken: chicken / 鸡(?!蛋|尾酒|年|精|毛) > chicken-dish
chicken-dish: coq au vin, nugget / 宫保鸡丁|白切鸡
poultry: poultry / 家禽|禽类 > chicken duck goose turkey
duck: duck / 鸭(?!绒)
goose: goose, foie gras / 鹅(?!绒)
turkey: roast turkey, turkey breast, turkey dinner / 火鸡
venison: venison, game meat, wild boar / 鹿肉|野味
meat: meat, meatball / 肉(?!桂|麻|松面包)|荤 > pork beef lamb poultry chicken duck goose turkey venison ham bacon sausage steak burger barbecue
barbecue: barbecue, barbeque, bbq / 烧烤|烤串|烤肉
offal: offal, tripe / 内脏|下水|毛肚|肥肠 > liver kidney
liver: liver, pate, foie gras / 肝
kidney: kidney pie / 腰花
shellfish: shellfish, crustacean / 贝类|甲壳类|带壳海鲜 > shrimp crab lobster oyster mussel scallop
shrimp: shrimp, prawn, scampi / 虾(?!米粥厂)
crab: crab / 蟹
lobster: lobster, langoustine, crayfish / 龙虾
oyster: oyster / 生蚝|牡蛎|蚝
mussel: mussel, clam, cockle / 蛤|蚌|青口|贻贝|蛏
scallop: scallop, abalone / 扇贝|干贝|带子|鲍鱼
fish: fish / 鱼(?!尾纹|龙混|贯|缸|肉百合) > salmon tuna cod sushi anchovy eel sardine caviar trout bass
salmon: salmon, lox / 三文鱼|鲑鱼
tuna: tuna / 金枪鱼|吞拿鱼|鲔鱼
cod: cod, haddock / 鳕鱼
anchovy: anchovy / 凤尾鱼|鳀鱼
eel: eel / 鳗|黄鳝
sardine: sardine, mackerel, herring / 沙丁鱼|鲭鱼|秋刀鱼
caviar: caviar, roe / 鱼子酱|鱼子
trout: trout / 鳟鱼
bass: sea bass, seabass / 鲈鱼
sushi: sushi, sashimi / 寿司|刺身|生鱼片
squid: squid, octopus, calamari, cuttlefish / 鱿鱼|章鱼|墨鱼
seafood: seafood, sea food / 海鲜|海产|水产 > shellfish shrimp crab lobster oyster mussel scallop fish salmon tuna cod sushi squid eel anchovy sardine caviar paella
paella: paella, bouillabaisse, chowder / 海鲜饭|海鲜汤|佛跳墙
dairy: dairy, lactose, dairy product / 乳糖|乳制品|奶制品 > milk cheese butter cream yoghurt ice-cream milk-coffee custard
milk: milk, milkshake / 牛奶|奶茶|羊奶|鲜奶|奶粉|奶昔|乳(?=饮|茶) > milk-coffee
cheese: cheese, mozzarella, parmesan, brie, camembert, fondue, cheesecake, feta, cheddar / 芝士|奶酪|起司|干酪|乳酪
butter: butter, ghee / 黄油|奶油|牛油(?!果)
cream: cream, cream cake, tiramisu, panna cotta / 奶油|提拉米苏
yoghurt: yoghurt, yogurt, lassi, kefir / 酸奶|优格
ice-cream: ice cream, icecream, gelato, sundae / 冰淇淋|冰激凌|雪糕
milk-coffee: latte, cappuccino, flat white, macchiato / 拿铁|卡布奇诺
custard: custard, pudding / 布丁|蛋奶
egg: egg, omelette, omelet, mayonnaise, meringue, quiche / 鸡蛋|蛋(?!白质|糕|疼|奶)|皮蛋
gluten: gluten / 麸质|麸|面筋 > wheat bread pasta noodle pizza biscuit dumpling cake barley
wheat: wheat, flour, rye, spelt / 小麦|面粉|麦(?!当劳|克)
bread: bread, toast, sandwich, croissant, bagel, baguette / 面包|三明治|吐司|馒头
pasta: pasta, spaghetti, lasagne, lasagna / 意面|意大利面|通心粉
noodle: noodle, ramen, udon / 面条|拉面|乌冬|炸酱面|牛肉面
pizza: pizza / 披萨|比萨
biscuit: biscuit, cookie, cracker / 饼干|曲奇
dumpling: dumpling, wonton, bao bun / 饺|馄饨|包子
barley: barley, malt / 大麦|麦芽
soy: soy, soya, soybean / 大豆|黄豆|豆制品 > tofu soy-sauce
tofu: tofu, bean curd, edamame, tempeh / 豆腐|豆浆|毛豆
soy-sauce: soy sauce, miso / 酱油|味噌
alcohol: alcohol, liquor, booze, alcoholic drink / 酒精|酒(?!店|楼|家|席|泉|窝|曲) > wine beer spirits champagne cocktail drunken
wine: wine, red wine, white wine, sherry, prosecco, merlot, chardonnay, mulled wine / 红酒|葡萄酒|白葡萄酒|干红
beer: beer, lager, ale, stout, ipa / 啤酒|扎啤
spirits: whisky, whiskey, vodka, rum, brandy, cognac, tequila, baijiu, moutai, maotai, sake, schnapps, liqueur / 白酒|茅台|五粮液|威士忌|伏特加|白兰地|清酒|黄酒|朗姆
champagne: champagne / 香槟
cocktail: cocktail, gin and tonic, mojito, happy hour / 鸡尾酒
drunken: drunken chicken, rum cake / 醉虾|醉蟹|醉鸡
coffee: coffee, espresso, americano, mocha / 咖啡|美式(?=咖啡)|浓缩咖啡|摩卡 > milk-coffee
caffeine: caffeine / 咖啡因 > coffee tea milk-coffee cola
cola: cola, coke, red bull, energy drink / 可乐|红牛
tea: tea, earl grey, darjeeling / 茶(?!几|餐厅|叶蛋|水费|杯|花) > tea-kind
tea-kind: oolong, matcha, pu-erh, longjing / 乌龙|普洱|龙井|铁观音|抹茶|碧螺春
garlic: garlic, aioli / 蒜
onion: onion, shallot, scallion, spring onion / 葱
leek: leek, chive / 韭
coriander: coriander, cilantro / 香菜|芫荽
ginger: ginger / 生姜|姜(?=丝|片|汁|茶|末|母)
mushroom: mushroom, shiitake, porcini, truffle / 蘑菇|香菇|菌菇|菌子|松露|金针菇|木耳
tomato: tomato, ketchup / 番茄|西红柿
celery: celery / 芹菜
aubergine: aubergine, eggplant / 茄子
mustard: mustard, wasabi, horseradish / 芥末|芥菜
msg: msg, monosodium glutamate / 味精|鸡精
spicy: spicy, hot food, spice / 辣 > chilli hot-pot mapo curry sichuan
chilli: chilli, chili, chile pepper, jalapeno, tabasco / 辣椒|花椒|小米椒
hot-pot: hot pot, hotpot / 火锅|麻辣烫
mapo: mapo, kung pao, vindaloo, kimchi / 麻婆|宫保|水煮鱼|泡菜
curry: curry / 咖喱
sichuan: sichuan food, sichuan restaurant, sichuan dish / 川菜|湘菜
sugar: sugar, sweets, candy, sugary / 糖(?!尿)|甜 > cake chocolate dessert honey biscuit ice-cream mooncake cola
cake: cake, gateau, muffin, pastry, doughnut / 蛋糕|糕点|点心
chocolate: chocolate, cocoa, cacao, brownie / 巧克力|可可|朱古力
dessert: dessert, lollipop, syrup, tiramisu, custard / 甜品|甜点
honey: honey / 蜂蜜
mooncake: mooncake, moon cake / 月饼
mango: mango / 芒果
strawberry: strawberry / 草莓
kiwi: kiwi, kiwifruit / 猕猴桃|奇异果
peach: peach, nectarine / 水蜜桃|桃子|黄桃|油桃
pineapple: pineapple / 菠萝|凤梨
citrus: citrus, citrus fruit / 柑橘 > orange lemon grapefruit
orange: orange juice, oranges, tangerine / 橙|橘|桔
lemon: lemon, lime juice, lemonade / 柠檬
grapefruit: grapefruit, pomelo / 柚|西柚
durian: durian / 榴莲
banana: banana / 香蕉
raw: raw, raw food, undercooked / 生食|生冷|半熟 > sushi oyster tartare
tartare: tartare, carpaccio, ceviche / 生牛肉
salt: salt, salty, salted, sodium / 盐|咸(?!阳) > pickle
pickle: pickle, pickled, cured / 腌|榨菜|咸菜
fried: deep-fried, deep fried, fries, tempura, fritter / 油炸|炸鸡|油条|天妇罗|炸(?=物|虾|鱼|薯)
gelatine: gelatine, gelatin, jelly, marshmallow, gummy bear / 明胶|吉利丁|果冻|棉花糖|软糖
ice: ice water, ice cube, iced, cold drink / 冰(?=水|饮|块|镇|的|镇)|冷饮|凉水 > ice-cream
`;
