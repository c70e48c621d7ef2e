import { all, attr, text } from '../dom.ts';

const WHO =
  '(?:contact|customer|client|person|people|lead|account|company|organi[sz]ation|guest|partner|member|patient|supplier|vendor|prospect|individual|third[- ]party|record|entry|profile)';
const WORDS = new RegExp(
  `^(?:create|new|add|register)(?: an?| new)*(?: ${WHO}s?)?$|^(?:新建|新增|创建|創建|添加|新添|建立|登记|登記|录入|錄入).{0,6}$`,
  'i',
);

/** A form for somebody who is no record yet: what is being typed there is nobody's so far. */
export function isCreating(scope: Element, title: string): boolean {
  const words = [
    attr(scope, 'aria-label', 60),
    text(all(scope, 'h1, h2, h3, h4, h5, legend, [class*="title"]', 1)[0] ?? null, 60),
    scope.matches('[role="dialog"], dialog, .modal')
      ? ''
      : (title.slice(0, 60).split(/\s[-–—|»«•·:>]\s|[|»•]/)[0] ?? ''),
  ];
  return words.some((said) => WORDS.test(said.trim()));
}
