/** Words that say how, not what: nothing is ever flagged for one of these. */
const words = (text: string) => new Set(text.split(/\s+/).filter((word) => word !== ''));

export const EN_STOP = words(`
a about absolutely after again against all allergic allergies allergy allow allowed also always am an and any anybody anyone
anything are around as ask at avoid away back be because been before being best better between both bring but by can cannot
careful come consume could did discuss dislike disliked dislikes do does doing done don down drink each eat else eaten
either enough even ever every everything except extremely far few for forbidden free from get give given gives go goes good
got had has hate hated hates have he her here hers him himself his how however i if in instead intolerance intolerant into
is it its itself just keep kind know known less let like liked likes little look made make makes many may me mean mention
mentioned might mine more most much must my need needs neither never no nobody none nor not nothing of off offer offered
often on once one only onto or other others otherwise our ours out over own per please pls prefer preferred prefers put
quite rather really refuse remember s say sensitive serious seriously serve served severe severely shall she should since so
some someone something somewhere speak still strictly strongly such sure t take talk tell than thank thanks twice during that the their
theirs them then there these they thing things this those though through to together too touch touchy towards try under
unless until up upset upsets upsetting us use used using very want wants was way we well were what when where whether which
while who whom whose why will wish with within without would yes yet you your yours contain containing contains trace traces
smell smells taste tastes tolerate stand bear suffer suffers suffering carry carries`);

/** Everyday words: one of them alone in a draft says nothing, all of a memory's together do. */
export const EN_COMMON = words(`
address afternoon agreement answer appointment area arrive arrival bag bank bed bill bit boat book booking bottle box
breakfast brother building business call car card case cash chair change child children city class clean client cold
colleague colour color company contact contract corner country cup customer date day deal delivery desk dinner dish
document door drive drop early email end english evening example extra face family fax feel file form forms find first flight floor
flower food friday friend front full gift glass great green group guest guide half hand happy head heavy help high home
hot hotel hour house idea invite invitation invoice item job kid kitchen large last late leave left letter light line
list long lot lunch mail man manager march matter may meal meet meeting member menu message mind minute mr mrs ms mobile
moment monday money month morning move music name new news next night noise north number office offer oil old open option
order package pair paper part party pay payment people person phone picture piece place plan plate play point post present
price problem product project question quick quiet quote rate read real reception red regard report request reservation
reserve rest restaurant right room sample saturday sauce schedule seat second see send service set shop short show side
sign site small sound south sort special staff start station stay stop store story street strong style subject suite
summer sunday supplier table team term text three thursday ticket time today tomorrow top town train travel trip tuesday
turn two type view visit wait walk wall warm watch water wednesday week weekend welcome west white window winter woman
word work world write wrong year yesterday yellow black blue pink brown purple east room rooms low down near mother father
sister son daughter wife husband mum dad parent`);

const zh = (text: string) => text.split(/\s+/).filter((word) => word !== '');

/** The same for Chinese: taken out of a memory before its words are looked for, longest first. */
export const ZH_STOP = zh(`
不要 不吃 不喝 不能 不可 不可以 不喜欢 不爱 不许 不准 不得 不太 不碰 不用 不送 不提 不谈 不接 不接受 不行 不宜 不沾 不想 不
别 别再 别送 别提 勿 莫 请勿 切勿 切忌 忌 忌口 忌讳 禁 禁止 避免 避开 绝不 绝对 从不 从来 千万 讨厌 反感 害怕 怕 恨
没有 没 无 非 免 未 过敏 严重 轻微 容易 有点 非常 特别 十分 比较 一点 一定 必须 需要 应该 可能 可以 只能 只 也 都 还 就 才 再
会 要 想 能 的 地 得 了 着 过 吗 呢 吧 啊 和 与 及 或 跟 同 以及 或者 还是 而且 但 但是 因为 所以 如果 对 对于 关于 在 从 到 向
给 把 被 让 叫 使 用 以 为 为了 由 于 是 有 这 那 这个 那个 这些 那些 任何 所有 一切 全部 各种 什么 东西 事 事情 话题 等 等等 之类
我 你 您 他 她 它 我们 你们 您们 他们 她们 咱们 大家 本人 自己 对方 客人 客户 顾客 先生 女士 小姐 太太 老师 老板 经理 总 先 请
吃 喝 送 提 说 谈 聊 讲 问 提起 提到 谈到 谈论 讨论 说起 聊到 问起 放 加 含 带 上 下 里 中 内 外 前 后 时 时候 即使 哪怕 甚至 连 里面
喜欢 爱 爱吃 爱喝 偏好 习惯 通常 一般 平时 总是 经常 有时 以前 以后 之前 之后 现在 目前 当面 面前 个 些 种 次 点 一 二 两 三
味道 气味 食物 食品 菜 菜里 饭 类 类的 制品 做的 也不 也别 更 最 很 太 极 真 好 坏 大 小 多 少 新 旧 老 全 家 人 家里 家人 孩子 小孩`);

export const ZH_COMMON = zh(`
房间 时间 今天 明天 昨天 后天 早上 上午 中午 下午 晚上 周末 周一 周二 周三 周四 周五 周六 周日 星期 公司 办公室 单位 部门 同事 朋友
电话 邮件 短信 微信 信息 消息 联系 会议 开会 见面 拜访 上门 地址 地方 地点 问题 工作 生活 服务 产品 商品 价格 报价 合同 订单 发票
付款 送货 发货 货物 样品 礼物 礼品 包装 颜色 红色 白色 黑色 绿色 蓝色 黄色 酒店 宾馆 餐厅 早餐 午餐 晚餐 菜单 安排 准备 预订 预约
名字 称呼 姓名 手机 号码 文件 资料 项目 计划 活动 方案 情况 意见 建议 感谢 谢谢 麻烦 注意 方便 使用 提供 收到 发送 回复 确认
中国 国家 城市 当地 附近 楼层 座位 窗户 靠窗 桌子 椅子 杯子 数量 质量 日期 今年 明年 去年 每天 每周 每月 季度 年底 春节 节日`);
