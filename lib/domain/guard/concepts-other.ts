/** What else people keep away from, in the same form as food. */
export const OTHER = `
lily: lily / 百合
rose: rose bouquet, roses, red rose / 玫瑰
chrysanthemum: chrysanthemum / 菊花|白菊|黄菊
flowers: flowers, bouquet, cut flowers, floral / 鲜花|花束|花篮|捧花 > lily rose chrysanthemum tulip
tulip: tulip, orchid, carnation, hyacinth / 郁金香|兰花|康乃馨
smoke: smoke, smoking, smoker, tobacco / 烟(?!台|火|花|雨|囱|草局)|吸烟|抽烟 > cigarette
cigarette: cigarette, cigar, vape, vaping, shisha, hookah, ashtray / 香烟|雪茄|水烟|烟灰缸
perfume: perfume, fragrance, cologne, scented, scent / 香水|香氛|古龙水 > incense
incense: incense, scented candle, air freshener, diffuser / 香薰|熏香|檀香|线香
cat: cat, kitten / 猫(?!眼)
dog: dog, puppy / 狗|犬
feather: feather, down pillow, down duvet, goose down / 羽毛|羽绒|鹅绒|鸭绒
wool: wool, cashmere, woollen, woolen / 羊毛|羊绒
latex: latex, rubber glove / 乳胶|橡胶 > balloon
balloon: balloon / 气球
leather: leather, suede, cowhide / 皮革|真皮|牛皮|皮具
fur: fur, mink / 皮草|貂
heights: heights, high floor, top floor / 高楼层|高层|恐高 > roof
roof: rooftop, roof terrace, balcony, cable car, viewing tower / 天台|顶楼|阳台|缆车|观景台
lift: lift, elevator / 电梯
flying: flying, plane, airplane, aeroplane / 坐飞机|飞机
politics: politics, political / 政治 > election
election: election, president, parliament / 选举|大选|总统
religion: religion, religious / 宗教|信仰 > church
church: church, mosque, temple visit, bible, prayer / 教堂|清真寺|寺庙|圣经
divorce: divorce, divorced, ex-wife, ex-husband / 离婚|前妻|前夫
age: her age, his age, your age, how old / 年龄|年纪|几岁|岁数
weight: weight, overweight, slim, lose weight / 体重|减肥|发胖|瘦身
death: death, died, funeral, passed away, bereavement / 去世|过世|葬礼|丧事|逝世
cancer: cancer, tumour, tumor, chemotherapy / 癌|肿瘤|化疗
plastic: plastic, styrofoam, bubble wrap, polystyrene / 塑料|塑胶|气泡膜
photo: photo, photograph, selfie, photographer / 拍照|照片|合影
handshake: handshake, shake hands, shake her hand, shake his hand / 握手
hug: hug / 拥抱
cash: cash, banknote / 现金|现钞
clock: clock / 时钟|座钟|挂钟|闹钟|送钟
umbrella: umbrella / 雨伞|伞
surprise: surprise party, surprise / 惊喜
karaoke: karaoke, ktv / 卡拉|唱歌
music: loud music, live band / 音乐
basement: basement / 地下室
taxi: taxi, cab / 出租车|的士|打车
`;

/** A word for a way of living, and what it keeps away from, in the same form. */
export const WAYS = `
vegetarian: vegetarian / 素食|吃素|茹素 > meat seafood offal gelatine
vegan: vegan / 纯素|全素 > meat seafood offal dairy egg gelatine leather fur wool honey
halal: halal, muslim, islam, islamic, ramadan / 清真(?!寺)|穆斯林|回民|伊斯兰|回族 > pork alcohol gelatine
kosher: kosher, jewish / 犹太 > pork shellfish
hindu: hindu / 印度教 > beef leather
diabetes: diabetes, diabetic / 糖尿病|血糖|控糖 > sugar
coeliac: celiac, coeliac, gluten-free, gluten intolerance / 乳糜泻|无麸质 > gluten
gout: gout, uric acid / 痛风|尿酸 > seafood offal alcohol
sober: teetotal, teetotaller, sober, alcoholic, alcoholism, rehab / 戒酒|滴酒不沾|酗酒 > alcohol
pregnant: pregnant, pregnancy, expecting / 怀孕|孕妇|孕期 > alcohol raw
pressure: hypertension, blood pressure / 高血压 > salt
asthma: asthma, asthmatic / 哮喘 > smoke perfume
pollen: hay fever, pollen / 花粉 > flowers
vertigo: vertigo, afraid of heights / 恐高 > heights
`;
