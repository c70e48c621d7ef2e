import { describe, expect, it } from 'vitest';
import { constant } from '../../lib/models/follow.ts';
import { NoticesModel } from '../../lib/models/notices-model.ts';
import { SitesModel } from '../../lib/models/sites-model.ts';
import { eventually } from './support/scene.ts';

function sitesModel(answer: boolean) {
  const asked: string[] = [];
  const turnOn = async (origins: readonly string[]) => {
    asked.push(...origins);
    return answer;
  };
  return { asked, model: new SitesModel({ live: constant([]), turnOn, turnOff: async () => {} }) };
}

describe('adding a site', () => {
  it.each([
    ['mail.example.com', 'https://mail.example.com'],
    [' https://Mail.Example.com/inbox?x=1 ', 'https://mail.example.com'],
    ['http://crm.local:8080/app', 'http://crm.local:8080'],
  ])('%s asks for %s and nothing wider', async (typed, origin) => {
    const { asked, model } = sitesModel(true);
    expect(await model.add(typed)).toBe(true);
    expect(asked).toEqual([origin]);
  });

  it.each(['', 'my mail', 'ftp://files.example', 'javascript:alert(1)', 'chrome://settings'])(
    '“%s” is no web address and asks for nothing',
    async (typed) => {
      const { asked, model } = sitesModel(true);
      expect(await model.add(typed)).toBe(false);
      expect([asked, model.answer.value.kind]).toEqual([[], 'bad']);
    },
  );

  it('asks the browser before anything is awaited, since only a click may ask', () => {
    const { asked, model } = sitesModel(true);
    void model.add('mail.example.com');
    expect(asked).toHaveLength(1);
  });

  it('says when the browser refused', async () => {
    const { model } = sitesModel(false);
    expect(await model.add('mail.example.com')).toBe(false);
    expect(model.answer.value.kind).toBe('refused');
  });
});

describe('the health of reminders', () => {
  it('a browser that cannot answer counts as blocked', async () => {
    const model = new NoticesModel({
      allowed: () => Promise.reject(new Error('no such API')),
      nextAt: () => Promise.reject(new Error('closed')),
      showTest: () => Promise.reject(new Error('no notifications')),
    });
    await eventually(() => expect(model.allowed.value).toBe(false));
    await model.test();
    expect(model.tested.value).toBe(false);
    expect(model.nextAt.value).toBeNull();
  });
});
