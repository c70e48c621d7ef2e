const TOPICS = {
  company: ['company', '公司', '公司'],
  title: ['title', '职务', '職務'],
  address: ['address', '地址', '地址'],
} as const;
const HAN = /\p{Script=Han}/u;
/** Characters of everyday Chinese that only one of the two scripts has. */
const TRADITIONAL =
  /[號樓區縣廣東門開總經務長業電話國際學會議銷採購師貿實產運輸製機買賣塊圓葉兩飯麵雞魚豬錢單價衛紙]/;

export function isTraditional(text: string): boolean {
  return TRADITIONAL.test(text);
}

/** The topic of a pasted fact, in the script of its own words. */
export function topicFor(name: keyof typeof TOPICS, text: string): string {
  const [english, simplified, traditional] = TOPICS[name];
  if (!HAN.test(text)) return english;
  return isTraditional(text) ? traditional : simplified;
}
