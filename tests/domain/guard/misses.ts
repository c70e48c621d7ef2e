/** Drafts that touch nothing: `memory | draft`. */
export const MISSES = `
No peanuts | Thank you for your order, the rice arrives on Friday.
No peanuts | It costs peanutty little. See you soon!
No nuts | The donuts and the coconut milk are fresh.
No nuts | In a nutshell: we agree.
No ham | Our office in Birmingham is closed. The hammer is sold out.
No pork | The porcelain is packed.
No beef | The beech table is ready.
不吃牛肉 | 牛油果和牛奶都到了。
No lamb | The lamp in room 12 is repaired.
No alcohol | The winery tour is cancelled. It is a winding road, and the winter is long.
不喝酒 | 酒店在市中心，离会场很近。
不喝酒 | 我们在酒楼订了位子。
No tea | The team will be there; the teacher as well.
不喝茶 | 茶几已经送到，茶餐厅在一楼。
no coffee, tea is fine | A pot of tea is ready for you.
不喝咖啡，改喝茶 | 给您泡了乌龙茶。
No pears | It appears that the spear was lost.
No eggs | The eggshell paint is dry.
不吃鸡蛋 | 蛋糕店隔壁就是我们。
不吃鸡 | 鸡尾酒会取消了，给您订了鸡蛋饼。
不吃鱼 | 眼角的鱼尾纹看不出来。
No fish | The fiscal year ends in March.
不能闻烟味 | 烟台的苹果到了，烟花八点开始。
不吃花生，花生油也不行 | 花园里的花很美，学生们也来了。
No garlic | The gallery is open.
No sugar | The suggestion is fine.
no lilies in the room | Your room is ready, the corner room as last time.
no lilies in the room | The room on the first floor is booked in your name.
不要百合花 | 合同一百份已寄出，花了三天。
不要安排朝街的房间 | 房间已经安排好了，请放心。
不要安排朝街的房间 | 给您安排了安静的房间。
Never call him Jimmy; his name is James | Dear James, thank you for your letter.
Never mention Sandra | The sand is delivered on Monday.
Don't ask about the divorce | We diverted the parcel.
别提离婚的事 | 这件事情我会处理，结婚纪念日快乐。
不谈政治 | 治理方案已经整理好。
no photos | The photosynthesis paper is attached.
No meetings on Fridays | The meeting is on Tuesday.
No meetings on Fridays | On Friday we deliver.
afraid of dogs | The dogma of our house is silence.
怕猫 | 门上的猫眼修好了。
no plastic packaging | The packaging is made of straw.
别用塑料包装 | 包装用的是稻草和纸。
no feather pillows | The weather is fine, two pillows are on the bed.
vegetarian | The tomato soup and the risotto are ready.
清真 | 清单已经核对，真的很感谢。
diabetic | The tablet computer is in your room.
糖尿病 | 堂吉诃德的票订好了。
Never call before 10:00 | I'll call you at 10:30.
Never call before 10:00 | I will call you after 10.
Never call before 10:00 | I will call you at 3.
Never call before 10:00 | I will call you tomorrow afternoon.
Never call before 10:00 | Thank you for your call this morning at 9.
Never call before 10:00 | Your train leaves at 9, I will call you in the afternoon.
Never call before 10:00 | Breakfast is served from 7 to 9.
Never call before 10:00 | The parcel arrives at 9.
Never call before 10:00 | I will not call you before 10.
Never call before 10:00 | You can call us from 8 am.
Never call before 10:00 | We called you yesterday at 9.
Never call before 10:00 | I call it a good deal at 9 euros.
十点以前不打电话 | 明天下午三点给您打电话。
十点以前不打电话 | 我十点半打给您。
十点以前不打电话 | 早上九点开门，欢迎光临。
十点以前不打电话 | 您可以早上八点给我打电话。
十点以前不打电话 | 十点之前不会给您打电话。
No calls after 8 pm | I will call you at 11 am.
周末不要打电话 | 周三给您打电话。
no calls on Sundays | I'll call you on Monday.
Do not call, e-mail only | Thanks for your call. The whole team says hello.
Do not call, e-mail only | Please call me when you like.
Alice hates being late | Dear Alice, the room is ready.
allergic to penicillin | The pencils are in the drawer.
Don't mention the Hamburg deal | The burger place is closed.
不要叫她王姐 | 王女士您好，姐妹俩都到了。
no red roses | The red carpet is out, prices rose again.
wife died in 2021, don't ask about her | Your wife's favourite... no: the wifi works in every room.
Her son failed the exam | The sonata example is on the desk.
no onions | The union meets on Monday.
No coriander | The corridor is quiet.
never use his first name | The first delivery leaves on Monday.
`.trim();
