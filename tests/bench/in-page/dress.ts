/** Gives the practice inbox the marks by which Roundcube is known, so that its own reader reads it. */
const ROLES: Record<string, string> = { From: 'from', To: 'to', Cc: 'cc' };

/** Now and after every navigation; the page's own listener has drawn the letter by then. */
export function dressAsRoundcube(): void {
  document.body.classList.add('task-mail');
  window.addEventListener('hashchange', dress);
  dress();
}

export function dress(): void {
  const letter = document.querySelector('article.letter');
  letter?.querySelector('.message-body')?.setAttribute('id', 'messagebody');
  for (const row of letter?.querySelectorAll('.letter-header tr') ?? []) {
    const role = ROLES[row.querySelector('th')?.textContent ?? ''];
    const cell = row.querySelector('td');
    if (!role || !cell) continue;
    cell.className = `header ${role}`;
    for (const link of cell.querySelectorAll('a')) link.className = 'rcmContactAddress';
  }
}
