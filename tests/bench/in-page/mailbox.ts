/** Acts of a busy mail program on the practice inbox, made by the page itself. */

const LETTER = 'article.letter';

/** Adds an archive of rows until the document has this many elements, eight to a row. */
export function grow(elements: number): number {
  const list = document.createElement('ul');
  list.id = 'archive';
  Object.assign(list.style, {
    position: 'fixed',
    inset: 'auto 0 0 auto',
    width: '20em',
    height: '12em',
    overflow: 'auto',
  });
  const missing = elements - document.querySelectorAll('*').length;
  for (let row = 0; row < missing / 8; row += 1) list.append(archiveRow(row));
  document.body.append(list);
  return document.querySelectorAll('*').length;
}

function archiveRow(number: number): HTMLElement {
  const row = document.createElement('li');
  const button = document.createElement('div');
  for (const name of ['who', 'when', 'what', 'size', 'flag', 'mark']) {
    const cell = document.createElement('span');
    cell.className = name;
    cell.textContent = `${name} ${number}`;
    button.append(cell);
  }
  row.append(button);
  return row;
}

function rows(): HTMLElement[] {
  const archive = document.querySelectorAll<HTMLElement>('#archive > li');
  return [...(archive.length > 0 ? archive : document.querySelectorAll<HTMLElement>('#letters > li'))];
}

/** Ten rows of the list are drawn anew, a line comes into the open letter. */
export function burst(turn: number): void {
  for (const row of tenOf(rows(), turn)) {
    const fresh = row.cloneNode(true) as HTMLElement;
    fresh.className = `row-${turn}`;
    row.replaceWith(fresh);
  }
  const body = document.querySelector(`${LETTER} .message-body`);
  const line = document.createElement('p');
  line.textContent = `A line that came at ${turn}`;
  body?.append(line);
  if ((body?.childElementCount ?? 0) > 60) body?.lastElementChild?.remove();
}

/** The pointer moves over ten rows: classes and styles only. */
export function hover(turn: number): void {
  for (const row of tenOf(rows(), turn)) {
    row.dispatchEvent(new MouseEvent('mouseover', { bubbles: true }));
    row.classList.toggle('hover');
    row.style.opacity = turn % 2 === 0 ? '0.9' : '1';
  }
}

function tenOf(all: HTMLElement[], turn: number): HTMLElement[] {
  const from = all.length > 10 ? (turn * 10) % (all.length - 10) : 0;
  return all.slice(from, from + 10);
}

/** Another writer in the same place, without any navigation. */
export function changeWriter(address: string): void {
  const mailbox = document.querySelector(`${LETTER} .headers td .mailbox`);
  const link = document.createElement('a');
  link.href = `mailto:${address}`;
  link.textContent = 'Somebody Else';
  link.className = mailbox?.querySelector('a')?.className ?? '';
  const fresh = document.createElement('span');
  fresh.className = 'mailbox';
  fresh.append(link, ` <${address}>`);
  mailbox?.replaceWith(fresh);
}

/** A place to write in that is no form field. */
export function addEditor(): void {
  const editor = document.createElement('div');
  editor.contentEditable = 'true';
  editor.id = 'bench-editor';
  editor.textContent = 'Dear ';
  document.querySelector('#reading')?.prepend(editor);
}
