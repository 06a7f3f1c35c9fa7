import { openLog, withoutContent, WrongSettings } from './log';

const secret = 'De raad van Vaals besprak de geheime bijlage';

describe('the log of a program', () => {
  let printed: string;
  const log = openLog('worker', (line) => (printed += line));
  beforeEach(() => (printed = ''));
  const lines = () =>
    printed
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);

  it('says what happened, with ids, the kind of the error, its code and its place', () => {
    log('relay of 7', Object.assign(new RangeError(secret), { code: '23505' }), { proposal: '7' });
    expect(lines()).toEqual([
      {
        ...{ level: 'error', app: 'worker', message: 'relay of 7', proposal: '7', error: 'RangeError', code: '23505' },
        at: expect.arrayContaining([expect.stringMatching(/^ {4}at .*log\.spec\.ts:\d+:\d+\)?$/)]) as unknown,
      },
    ]);
  });

  it('needs no error', () => {
    log('2 overdue', undefined, { level: 'warn' });
    expect(lines()).toEqual([{ level: 'warn', app: 'worker', message: '2 overdue' }]);
  });

  it.each([
    ['an error', new Error(secret)],
    ['an error of several lines', new Error(`refused\n${secret}\n    at ${secret} (/a.ts:1:1)`)],
    ['an error whose message was changed later', Object.assign(new Error(secret), { message: 'refused' })],
    ['an error whose message was made shorter later', Object.assign(new Error(`a\n${secret}`), { message: 'a' })],
    ['an error with a name of its own', Object.assign(new Error(''), { name: secret })],
    ['an error with a code of its own', Object.assign(new Error(''), { code: secret })],
    ['an error with a cause', new Error('outer', { cause: new Error(secret) })],
    ['several errors at once', new AggregateError([new Error(secret)], secret)],
    ['an error of the database', Object.assign(new Error(secret), { detail: secret, where: secret })],
    ['a text that was thrown', secret],
    ['an object that was thrown', { message: secret, stack: secret }],
    ['nothing', null],
  ])('never prints what a person typed, when it comes as %s', (_, error) => {
    log('request failed', error);
    expect(printed).not.toContain('Vaals');
    expect(lines()).toMatchObject([{ message: 'request failed' }]);
  });

  it('prints the sentence about wrong settings, for that names no more than settings', () => {
    expect(withoutContent(new WrongSettings('EENSLUIDEND_PORT ontbreekt'))).toMatchObject({
      error: 'WrongSettings',
      why: 'EENSLUIDEND_PORT ontbreekt',
    });
  });
});
