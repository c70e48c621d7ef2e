import { describe, expect, it } from 'vitest';
import type { KeptPage } from '../../lib/domain/kept-page.ts';
import type { PageReading, PersonSeen } from '../../lib/domain/reading.ts';
import { MOST_SELECTED, type Selected, trimSelected } from '../../lib/domain/selected.ts';
import { createRememberService } from '../../lib/services/remember-service.ts';

const URL_NOW = 'https://mail.example/inbox#7';
const seen = (name: string, email: string): PersonSeen => ({
  role: 'from',
  name,
  signals: [{ kind: 'email', value: email, raw: email, confidence: 1 }],
});
const ALICE = seen('Alice', 'alice@a.example');

function kept(focus: PersonSeen | null, url = URL_NOW): KeptPage {
  const reading: PageReading = {
    site: 'generic',
    pageKind: 'message',
    subject: 'Hello',
    own: [],
    people: focus ? [focus] : [],
    focus,
    page: 'https://mail.example/inbox',
    trouble: null,
    detectors: [],
  };
  return { kind: 'read', origin: 'https://mail.example', url, once: false, reading };
}

function world(page: KeptPage | null, own: string[] = []) {
  const put: Selected[] = [];
  const menus: unknown[] = [];
  const service = createRememberService({
    kept: async () => page,
    isOn: async (origin) => origin === 'https://mail.example',
    own: async () => own,
    put: async (selected) => void put.push(selected),
    sitesOn: async () => ['https://mail.example'],
    front: async () => ({ id: 1, url: URL_NOW }),
    makeMenu: async (origins, name) => void menus.push([...origins, name]),
    renameMenu: async (name) => void menus.push(name),
    now: () => 5,
    newId: () => 'one',
  });
  const mark = (text: string, url: string | undefined = URL_NOW) =>
    service.remember({ kind: 'taboo', text, tab: { id: 1, url } });
  return { put, menus, service, mark };
}

describe('words marked on a page', () => {
  it('are bound to whom the page is about at the click, with page and subject, and to nothing of their address', async () => {
    const { put, mark } = world(kept(ALICE));
    await mark('  no\n lilies ');
    expect(put).toEqual([
      {
        id: 'one',
        tabId: 1,
        at: 5,
        text: 'no lilies',
        cut: false,
        kind: 'taboo',
        person: ALICE,
        page: 'https://mail.example/inbox',
        subject: 'Hello',
      },
    ]);
  });

  it('are nobody’s when the page has moved on since it was read', async () => {
    const { put, mark } = world(kept(ALICE, 'https://mail.example/inbox#8'));
    await mark('no lilies');
    expect(put[0]).toMatchObject({ person: null, page: 'https://mail.example/inbox', subject: null });
  });

  it('are never the user’s own', async () => {
    const { put, mark, service, menus } = world(kept(ALICE), ['alice@a.example']);
    await mark('no lilies');
    expect(put[0]?.person).toBeNull();
    await service.nameMenu();
    expect(menus).toEqual([null]);
  });

  it('go nowhere from a site that is not on, a page that tells no address, or with no words', async () => {
    const { put, mark } = world(kept(ALICE));
    await mark('no lilies', 'https://other.example/');
    await mark('no lilies', 'about:blank');
    await mark(' \n ');
    expect(put).toEqual([]);
  });

  it('are cut at a sane length, between whole characters, and it is known', () => {
    const long = trimSelected('龘'.repeat(MOST_SELECTED - 1) + '𠮷'.repeat(5));
    expect(long.cut).toBe(true);
    expect(long.text.length).toBe(MOST_SELECTED - 1);
    expect(long.text).not.toMatch(/[\uD800-\uDFFF]/u);
    expect(trimSelected('short')).toEqual({ text: 'short', cut: false });
  });
});

describe('the menu', () => {
  it('says whom the page in front is about', async () => {
    const { menus, service } = world(kept(ALICE));
    await service.makeMenu();
    await service.nameMenu();
    expect(menus).toEqual([['https://mail.example', 'Alice'], 'Alice']);
  });

  it('names nobody where the page has moved on', async () => {
    const { menus, service } = world(kept(ALICE, 'https://mail.example/other'));
    await service.nameMenu();
    expect(menus).toEqual([null]);
  });
});
