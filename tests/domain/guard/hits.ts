/** Drafts that touch a memory: `memory | draft | the words pointed out`. */
export const HITS = `
No peanuts, not even as oil | I will bring satay skewers with a peanut sauce. | peanut
No peanuts, not even as oil | We serve Satay on the terrace. | Satay
No peanuts | The groundnuts in the bar are on the house. | groundnuts
No peanuts | 我们为您准备了宫保鸡丁和花生酥。 | 花生
不吃花生，花生油也不行 | Our chef will fry it in peanut oil. | peanut
不吃花生，花生油也不行 | 給您帶了一盒花生糖。 | 花生
不吃花生，花生油也不行 | 晚餐有沙爹串烧。 | 沙爹
allergic to nuts | The dessert is an almond tart. | almond
allergic to nuts | A box of pralines waits in your room. | pralines
坚果过敏 | We baked a walnut cake for you. | walnut
坚果过敏 | 送您一盒开心果。 | 开心果
No pork | Shall we try the ham and melon? | ham
No pork | Breakfast comes with bacon and eggs. | bacon
No pork | 我订了叉烧饭。 | 叉烧
不吃猪肉 | The menu: prosciutto, then roast pork. | prosciutto
不吃豬肉 | 为您准备了红烧排骨。 | 排骨
halal only | A ham sandwich will be ready on arrival. | ham
清真 | 晚上一起喝啤酒吧。 | 啤酒
Does not drink alcohol | A bottle of champagne will be in the room. | champagne
Never offer alcohol | Let us meet for a beer after the fair. | beer
Never offer alcohol | 我给您带了两瓶茅台。 | 茅台
不喝酒 | I chose a red wine from Bordeaux for you. | red wine
不喝酒 | 今晚我请您喝葡萄酒。 | 葡萄酒
戒酒了，别劝酒 | Cocktails are served from six. | Cocktails
No seafood | We booked the oyster bar. | oyster
No seafood | 我们去吃大闸蟹。 | 蟹
海鲜过敏 | How about grilled shrimp? | shrimp
海鲜过敏 | The chef recommends the salmon. | salmon
海鮮過敏 | 今天的龙虾很新鲜。 | 龙虾
allergic to shellfish | 前菜是清炒虾仁。 | 虾
No beef (Hindu) | Steaks from the grill on Friday. | Steaks
不吃牛肉 | Beef Wellington is our Sunday dish. | Beef
不吃牛肉 | 招牌菜是黑椒牛排。 | 牛排
不吃羊肉 | The lamb shoulder cooks for eight hours. | lamb
vegetarian | The chicken is from our own farm. | chicken
vegetarian | 我们安排了一只烤鸭。 | 鸭
吃素 | Dinner: meatballs in gravy. | meatballs
lactose intolerant | Coffee with milk, as always? | milk
lactose intolerant | The cheese board is local. | cheese
不能喝牛奶 | A latte waits at the desk. | latte
乳糖不耐 | 饭后有提拉米苏。 | 提拉米苏
coeliac, no gluten | Fresh bread every morning. | bread
coeliac, no gluten | 晚餐是手工饺子。 | 饺
No garlic | The prawns come in garlic butter. | garlic
不吃蒜 | Garlic bread on the side. | Garlic
不吃大蒜和洋葱 | Onion soup to start with. | Onion
不吃香菜 | with fresh coriander on top | coriander
No spicy food | We picked a hot pot restaurant. | hot pot
不能吃辣 | I hope you enjoy the curry. | curry
不能吃辣 | 我们去吃麻婆豆腐。 | 麻婆
No coffee, tea instead | An espresso is on the table. | espresso
不喝咖啡，改喝茶 | 给您点了拿铁。 | 拿铁
diabetic | A chocolate cake is on its way to you. | chocolate
糖尿病 | 给您寄了两盒月饼。 | 月饼
gout | Friday is seafood night, with beer. | seafood
不要百合花 | White lilies will stand in the hall. | lilies
no lilies in the room | 前台摆了百合。 | 百合
no roses, hates red roses | A dozen roses from all of us. | roses
不能闻烟味 | You can smoke on the balcony. | smoke
Non-smoker, never a smoking room | 雪茄吧在三楼。 | 雪茄
No perfume | 房间里点了香薰。 | 香薰
afraid of dogs | Our dog will greet you at the door. | dog
怕猫 | The house has two cats. | cats
no feather pillows | The duvet is goose down. | goose down
afraid of heights | The table is on the rooftop. | rooftop
恐高 | 给您安排了顶楼的套房。 | 顶楼
不谈政治 | The election keeps everybody busy. | election
Don't ask about the divorce | How did the divorce go? | divorce
别提离婚的事 | I heard about your ex-wife. | ex-wife
Never mention Sandra | Give my best to Sandra! | Sandra
Never call him Jimmy | Dear Jimmy, | Jimmy
不要叫她王姐 | 王姐，您好！ | 王姐
no plastic packaging | Packed in bubble wrap as usual. | bubble wrap
别用塑料包装 | Everything is wrapped in plastic. | plastic
no photos of the children | We took some photos of the party. | photos
No discount talk, it insults her | We can offer a discount of 5 %. | discount
no fax | I will fax you the contract. | fax
Don't use the forwarder Hansen | Hansen picks up the crates on Monday. | Hansen
不要用顺丰 | 已经用顺丰寄出。 | 顺丰
no cold water | I ordered cold water for the table. | cold
不要安排朝街的房间 | 您的房间朝街，很热闹。 | 朝街
`.trim();

/** Drafts that propose to call when one must not: the same form. */
export const HOUR_HITS = `
Never call before 10:00 | I'll call you at 9 tomorrow. | call you at 9
Never call before 10:00 | Shall I ring you at 8:30 am? | ring you at 8:30 am
Never call before 10:00 | Tomorrow at nine, I will phone you. | nine, I will phone you
Never call before 10:00 | I will give you a call at half past nine. | call
Never call before 10:00 | Let's talk at 9 o'clock. | talk
Never call before 10:00 | I will call you before 10. | call you
Never call before 10:00 | 明天上午九点给您打电话。 | 九点
Never call before 10:00 | 明早8点半致电您。 | 8点半
十点以前不打电话 | May I call you at 9:15? | call you at 9:15
十點以前不打電話 | 我早上八点打给您。 | 打给您
十点以后再打电话 | 我九点给您打电话。 | 九点
No calls after 8 pm | I will call you at 9 pm. | call you at 9 pm
晚上八点后勿打扰 | 今晚九点给您打电话可以吗？ | 九点
never call between 12 and 2 | I'll phone you at 1. | phone you at 1
午休12点到14点不要打电话 | 中午12点半打给您。 | 12点半
Only call after 3 pm | I will call you at 11 am. | call you at 11 am
no calls on Sundays | I'll call you on Sunday morning. | call you
周末不要打电话 | 周六给您打电话。 | 打电话
never call on weekends | Could we speak on the phone on Saturday? | speak
Do not call, e-mail only | I will call you about it. | call you
不要打电话 | 我下午打电话给您。 | 打电话给您
上午不要打电话 | I'll call you at 11 in the morning. | call you at 11
Never visit before noon | I will drop by at 11. | drop by
不要在午饭前上门 | 上午十一点上门拜访。 | 上门
`.trim();

/** The draft says that it will not be there, or may be meant otherwise: told gently. */
export const GENTLE = `
No peanuts | There will be no peanuts, of course. | peanuts
No peanuts | The cake is peanut-free. | peanut
No peanuts | We remember your peanut allergy. | peanut
No peanuts | 菜里不含花生。 | 花生
不吃花生 | Everything is cooked without peanuts. | peanuts
不吃花生 | 已经去掉花生。 | 花生
海鲜过敏 | 我知道您对海鲜过敏。 | 海鲜
No alcohol | We never serve wine at this table. | wine
不喝酒 | 这道菜没有放酒。 | 酒
Never call before 10:00 | I will call you tomorrow morning. | call you tomorrow morning
`.trim();
