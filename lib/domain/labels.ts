/** What a word before a value means, in English, 简体中文 and 繁體中文. Own list, kept small on purpose. */

export type FieldLabel = 'email' | 'phone' | 'name' | 'first' | 'last' | 'company';
export type HeaderLabel = 'from' | 'to' | 'cc' | 'bcc' | 'reply-to' | 'subject' | 'date';
export type Label = FieldLabel | HeaderLabel;

/** Words are folded as `foldLabel` does: lower case, no spaces around, no colon or star. */
const FIELD_WORDS: Record<FieldLabel, string> = {
  email:
    'email|e-mail|mail|email address|e-mail address|primary email|work email|home email|personal email|business email|contact email|emails|' +
    '电子邮件|电子邮箱|邮箱|邮件|邮箱地址|电子邮件地址|邮件地址|工作邮箱|' +
    '電子郵件|電子信箱|電郵|信箱|郵箱|電郵地址|電子郵件地址|電子信箱地址',
  phone:
    'phone|telephone|tel|mobile|cell|cell phone|mobile phone|phone number|mobile number|telephone number|work phone|home phone|office phone|business phone|bus. phone|pers. phone|primary phone|direct phone|whatsapp|' +
    '电话|手机|手机号|手机号码|电话号码|移动电话|办公电话|联系电话|商务电话|私人电话|座机|' +
    '電話|手機|手機號碼|電話號碼|行動電話|手提電話|聯絡電話|商務電話|個人電話號碼|公司電話',
  name:
    'name|full name|display name|contact name|customer name|client name|guest name|guest|customer|contact|contact person|' +
    '姓名|名称|客户姓名|联系人|联系人姓名|联系人名称|客人姓名|客户|全名|' +
    '名稱|客戶姓名|顧客姓名|聯絡人|聯絡人姓名|客戶|顧客',
  first: 'first name|firstname|given name|forename|名字|名',
  last: 'last name|lastname|surname|family name|姓|姓氏',
  company:
    'company|company name|organization|organisation|organization name|account name|account|business name|employer|' +
    '公司|公司名称|单位|客户名称|合作方|合作方名称|企业名称|公司名稱|單位|客戶名稱|合作方名稱|企業名稱',
};

const HEADER_WORDS: Record<HeaderLabel, string> = {
  from: 'from|sender|sent by|发件人|发信人|寄件人|寄件者|發件人|寄信人',
  to: 'to|recipient|recipients|sent to|收件人|收信人|收件者',
  cc: 'cc|carbon copy|抄送|抄送人|副本|副本抄送',
  bcc: 'bcc|密送|密送人|密件副本|密件抄送',
  'reply-to': 'reply-to|reply to|回复至|回复到|答复|回覆至|回覆給|回覆到',
  subject: 'subject|主题|标题|主旨|標題|主題',
  date: 'date|sent|received|日期|时间|时 间|發送時間|时间戳|寄件日期|收件日期|時間|发送时间',
};

/** Every word before a field of a record. */
export const FIELD_LABELS: readonly string[] = /* @__PURE__ */ Object.values(FIELD_WORDS).flatMap((words) =>
  words.split('|'),
);

/** Made when first asked for: scripts that ask for no labels carry none. */
function kindsOf<L extends string>(words: Record<L, string>): () => Map<string, L> {
  let kinds: Map<string, L> | undefined;
  return () => {
    kinds ??= new Map(
      (Object.keys(words) as L[])
        .reverse()
        .flatMap((label) => words[label].split('|').map((word) => [word, label])),
    );
    return kinds;
  };
}

const fieldKinds = /* @__PURE__ */ kindsOf(FIELD_WORDS);
const headerKinds = /* @__PURE__ */ kindsOf(HEADER_WORDS);

/** Longest word of the list, with room for a colon, star and spaces. */
const LONGEST = 40;

/** Lower case, spaces folded, trailing colon, star, bracketed remark and zero-width marks taken off. */
export function foldLabel(raw: string): string {
  return raw
    .slice(0, 200)
    .normalize('NFKC')
    .replace(/[\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/^[\s*•·]+|[\s:*•·]+$/g, '')
    .toLowerCase();
}

/** What the word means, or null when it is no label that we know. The whole text must be the label. */
export function labelOf(raw: string): Label | null {
  return fieldLabelOf(raw) ?? (isShort(raw) ? (headerKinds().get(foldLabel(raw)) ?? null) : null);
}

/** The same for fields of records alone. */
export function fieldLabelOf(raw: string): FieldLabel | null {
  return isShort(raw) ? (fieldKinds().get(foldLabel(raw)) ?? null) : null;
}

function isShort(raw: string): boolean {
  return raw.length > 0 && raw.length <= LONGEST;
}
